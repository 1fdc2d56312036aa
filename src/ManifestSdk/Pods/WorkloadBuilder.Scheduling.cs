using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>On which nodes Pods may run.</summary>
public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Allows only nodes with these labels, <c>nodeSelector</c>.</summary>
    /// <param name="labels">Keys and values; a node must carry all of them.</param>
    public TSelf NodeSelector(params (string Key, string Value)[] labels)
    {
        PodSpec.Mapping("nodeSelector", FieldOrder.Sorted).SetAll(labels, nameof(labels));
        return Self;
    }

    /// <summary>Tolerates a node's taint of a certain value, an entry of <c>tolerations</c>.</summary>
    /// <param name="key">The taint's key.</param>
    /// <param name="value">The taint's value.</param>
    /// <param name="effect">Its effect; by default any.</param>
    /// <param name="tolerationSeconds">For how long, with <see cref="TaintEffect.NoExecute"/>; by default for ever.</param>
    public TSelf Toleration(string key, string value, TaintEffect? effect = null, Duration? tolerationSeconds = null)
    {
        var toleration = AddToleration("Equal", effect, tolerationSeconds);
        toleration.SetArgument("key", key);
        toleration.SetArgument("value", value);
        return Self;
    }

    /// <summary>Tolerates a node's taint whatever its value, an entry of <c>tolerations</c> with <c>operator: Exists</c>.</summary>
    /// <param name="key">The taint's key.</param>
    /// <param name="effect">Its effect; by default any.</param>
    /// <param name="tolerationSeconds">For how long, with <see cref="TaintEffect.NoExecute"/>; by default for ever.</param>
    public TSelf Toleration(string key, TaintEffect? effect = null, Duration? tolerationSeconds = null)
    {
        AddToleration("Exists", effect, tolerationSeconds).SetArgument("key", key);
        return Self;
    }

    /// <summary>Tolerates every taint, an entry of <c>tolerations</c> with <c>operator: Exists</c> and no key: for agents that belong on every node.</summary>
    /// <param name="effect">Only taints of this effect; by default of any.</param>
    public TSelf Toleration(TaintEffect? effect = null)
    {
        AddToleration("Exists", effect, tolerationSeconds: null);
        return Self;
    }

    /// <summary>Spreads the Pods over the parts of the cluster, an entry of <c>topologySpreadConstraints</c>.</summary>
    /// <param name="maxSkew">By how many Pods two parts may differ; one or more.</param>
    /// <param name="topologyKey">The nodes' label whose values are the parts: <c>topology.kubernetes.io/zone</c>.</param>
    /// <param name="whenUnsatisfiable">What becomes of a Pod that would break it.</param>
    /// <param name="labelSelector">Which Pods count; by default this workload's own.</param>
    /// <param name="minDomains">How many parts there must be before Pods may pile up; one or more, only with <see cref="UnsatisfiableConstraintAction.DoNotSchedule"/>.</param>
    /// <param name="matchLabelKeys">Labels whose values must be the Pod's own for another to count: <c>pod-template-hash</c> counts each rollout by itself.</param>
    public TSelf TopologySpreadConstraint(
        int maxSkew,
        string topologyKey,
        UnsatisfiableConstraintAction whenUnsatisfiable = UnsatisfiableConstraintAction.DoNotSchedule,
        Action<LabelSelectorBuilder>? labelSelector = null,
        int? minDomains = null,
        string[]? matchLabelKeys = null)
    {
        var constraint = PodSpec.Sequence("topologySpreadConstraints").AddMapping();
        constraint.SetArgument("maxSkew", maxSkew);
        constraint.SetArgument("topologyKey", topologyKey);
        constraint.SetArgument("whenUnsatisfiable", whenUnsatisfiable);
        if (labelSelector is null)
            constraint.SelectPods("labelSelector", this, CallSite.Call);
        else
            constraint.Select("labelSelector", labelSelector);

        constraint.SetIfGiven("minDomains", minDomains);
        if (matchLabelKeys is not null)
            constraint.SetArguments("matchLabelKeys", matchLabelKeys);

        return Self;
    }

    private RecordedMapping AddToleration(string @operator, TaintEffect? effect, Duration? tolerationSeconds)
    {
        var toleration = PodSpec.Sequence("tolerations").AddMapping();
        toleration.Set("operator", @operator, CallSite.Call);
        toleration.SetIfGiven("effect", effect);
        toleration.SetIfGiven("tolerationSeconds", tolerationSeconds);
        return toleration;
    }
}
