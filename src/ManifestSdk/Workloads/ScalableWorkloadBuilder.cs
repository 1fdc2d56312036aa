namespace ManifestSdk;

/// <summary>A workload of <c>apps/v1</c> that runs a number of Pods which may change: what a HorizontalPodAutoscaler can drive.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class ScalableWorkloadBuilder<TSelf> : AppsWorkloadBuilder<TSelf>
    where TSelf : ScalableWorkloadBuilder<TSelf>
{
    private protected ScalableWorkloadBuilder(string kind, string name, string @namespace)
        : base(kind, name, @namespace)
    {
    }

    /// <summary>Sets the number of Pods, <c>spec.replicas</c>. The API server's default is 1. Leave it to the autoscaler where there is one.</summary>
    /// <param name="replicas">Zero or more.</param>
    public TSelf Replicas(int replicas)
    {
        Spec.SetArgument("replicas", replicas);
        return Self;
    }
}
