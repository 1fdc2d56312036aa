using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Deployment (<c>apps/v1</c>): so many equal Pods, replaced step by step when the template changes.</summary>
public sealed class DeploymentBuilder : WorkloadBuilder<DeploymentBuilder>
{
    internal DeploymentBuilder(string name, string @namespace)
        : base("apps/v1", "Deployment", name, @namespace)
    {
    }

    /// <summary>Sets the number of Pods, <c>spec.replicas</c>. The API server's default is 1.</summary>
    /// <param name="count">Zero or more.</param>
    public DeploymentBuilder Replicas(int count)
    {
        Spec.Set("replicas", count, CallSite.Argument(nameof(count)));
        return this;
    }
}
