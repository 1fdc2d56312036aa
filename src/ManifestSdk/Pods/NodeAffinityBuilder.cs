using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>Which nodes draw a Pod.</summary>
public sealed class NodeAffinityBuilder
{
    private readonly RecordedMapping _affinity;

    internal NodeAffinityBuilder(RecordedMapping affinity) => _affinity = affinity;

    /// <summary>Insists on nodes, an entry of <c>requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms</c>; where there are several, one suffices.</summary>
    /// <param name="nodeSelectorTerm">Compares the nodes' labels; all comparisons must hold.</param>
    public NodeAffinityBuilder Required(Action<NodeSelectorTermBuilder> nodeSelectorTerm)
    {
        if (nodeSelectorTerm is null)
            throw new ArgumentNullException(nameof(nodeSelectorTerm));

        var terms = _affinity.Mapping("requiredDuringSchedulingIgnoredDuringExecution").Sequence("nodeSelectorTerms");
        nodeSelectorTerm(new NodeSelectorTermBuilder(terms.AddMapping()));
        return this;
    }

    /// <summary>Prefers nodes, an entry of <c>preferredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    /// <param name="weight">How much it counts, 1 to 100.</param>
    /// <param name="preference">Compares the nodes' labels; all comparisons must hold.</param>
    public NodeAffinityBuilder Preferred(int weight, Action<NodeSelectorTermBuilder> preference)
    {
        if (preference is null)
            throw new ArgumentNullException(nameof(preference));

        var term = _affinity.Sequence("preferredDuringSchedulingIgnoredDuringExecution").AddMapping();
        term.SetArgument("weight", weight);
        preference(new NodeSelectorTermBuilder(term.Mapping("preference")));
        return this;
    }
}
