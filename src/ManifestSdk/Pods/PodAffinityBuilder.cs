using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Which other Pods draw a Pod near or keep it away. Near means: on nodes that share a label's value.</summary>
public sealed class PodAffinityBuilder
{
    private readonly RecordedMapping _affinity;

    internal PodAffinityBuilder(RecordedMapping affinity) => _affinity = affinity;

    private RecordedSequence RequiredTerms => _affinity.Sequence("requiredDuringSchedulingIgnoredDuringExecution");

    /// <summary>Insists on a workload's Pods, an entry of <c>requiredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    /// <param name="topologyKey">The nodes' label: <c>kubernetes.io/hostname</c>, <c>topology.kubernetes.io/zone</c>.</param>
    /// <param name="workload">Whose Pods.</param>
    public PodAffinityBuilder Required(string topologyKey, IWorkload workload)
    {
        var term = RequiredTerms.AddMapping();
        term.SetArgument("topologyKey", topologyKey);
        term.SelectPods("labelSelector", workload);
        return this;
    }

    /// <summary>Insists on Pods, an entry of <c>requiredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    /// <param name="topologyKey">The nodes' label: <c>kubernetes.io/hostname</c>, <c>topology.kubernetes.io/zone</c>.</param>
    /// <param name="labelSelector">Which Pods of the namespace.</param>
    public PodAffinityBuilder Required(string topologyKey, Action<LabelSelectorBuilder> labelSelector)
    {
        var term = RequiredTerms.AddMapping();
        term.SetArgument("topologyKey", topologyKey);
        term.Select("labelSelector", labelSelector);
        return this;
    }

    /// <summary>Prefers by a workload's Pods, an entry of <c>preferredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    /// <param name="weight">How much it counts, 1 to 100.</param>
    /// <param name="topologyKey">The nodes' label: <c>kubernetes.io/hostname</c>, <c>topology.kubernetes.io/zone</c>.</param>
    /// <param name="workload">Whose Pods.</param>
    public PodAffinityBuilder Preferred(int weight, string topologyKey, IWorkload workload)
    {
        var term = AddPreferred(weight);
        term.SetArgument("topologyKey", topologyKey);
        term.SelectPods("labelSelector", workload);
        return this;
    }

    /// <summary>Prefers by Pods, an entry of <c>preferredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    /// <param name="weight">How much it counts, 1 to 100.</param>
    /// <param name="topologyKey">The nodes' label: <c>kubernetes.io/hostname</c>, <c>topology.kubernetes.io/zone</c>.</param>
    /// <param name="labelSelector">Which Pods of the namespace.</param>
    public PodAffinityBuilder Preferred(int weight, string topologyKey, Action<LabelSelectorBuilder> labelSelector)
    {
        var term = AddPreferred(weight);
        term.SetArgument("topologyKey", topologyKey);
        term.Select("labelSelector", labelSelector);
        return this;
    }

    private RecordedMapping AddPreferred(int weight)
    {
        var preference = _affinity.Sequence("preferredDuringSchedulingIgnoredDuringExecution").AddMapping();
        preference.SetArgument("weight", weight);
        return preference.Mapping("podAffinityTerm");
    }
}
