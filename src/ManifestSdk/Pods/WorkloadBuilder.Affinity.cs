namespace ManifestSdk;

/// <summary>Where Pods would rather run.</summary>
public abstract partial class WorkloadBuilder<TSelf>
{
    /// <summary>Draws Pods to nodes by their labels, <c>affinity.nodeAffinity</c>.</summary>
    /// <param name="nodeAffinity">Says what is required and what preferred.</param>
    public TSelf NodeAffinity(Action<NodeAffinityBuilder> nodeAffinity)
    {
        if (nodeAffinity is null)
            throw new ArgumentNullException(nameof(nodeAffinity));

        nodeAffinity(new NodeAffinityBuilder(PodSpec.Mapping("affinity").Mapping("nodeAffinity")));
        return Self;
    }

    /// <summary>Draws Pods to where other Pods run, <c>affinity.podAffinity</c>.</summary>
    /// <param name="podAffinity">Says what is required and what preferred.</param>
    public TSelf PodAffinity(Action<PodAffinityBuilder> podAffinity) => Affinity("podAffinity", podAffinity, nameof(podAffinity));

    /// <summary>Keeps Pods away from where other Pods run, <c>affinity.podAntiAffinity</c>.</summary>
    /// <param name="podAntiAffinity">Says what is required and what preferred.</param>
    public TSelf PodAntiAffinity(Action<PodAffinityBuilder> podAntiAffinity) => Affinity("podAntiAffinity", podAntiAffinity, nameof(podAntiAffinity));

    private TSelf Affinity(string field, Action<PodAffinityBuilder> affinity, string parameter)
    {
        if (affinity is null)
            throw new ArgumentNullException(parameter);

        affinity(new PodAffinityBuilder(PodSpec.Mapping("affinity").Mapping(field)));
        return Self;
    }
}
