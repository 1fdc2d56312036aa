namespace ManifestSdk;

/// <summary>A Deployment (<c>apps/v1</c>): so many equal Pods, replaced step by step when the template changes.</summary>
public sealed class DeploymentBuilder : ScalableWorkloadBuilder<DeploymentBuilder>
{
    internal DeploymentBuilder(string name, string @namespace)
        : base("Deployment", name, @namespace)
    {
    }

    /// <summary>Replaces Pods step by step, <c>spec.strategy</c> of type <c>RollingUpdate</c>: the default, with 25% each way.</summary>
    /// <param name="maxSurge">How many Pods more than <c>replicas</c> may run: a number, or a share such as <c>"25%"</c>.</param>
    /// <param name="maxUnavailable">How many Pods fewer may be available; not zero where <paramref name="maxSurge"/> is (MSDK2020).</param>
    public DeploymentBuilder RollingUpdate(IntOrString? maxSurge = null, IntOrString? maxUnavailable = null)
    {
        var rollingUpdate = UseStrategy("strategy", "RollingUpdate").Mapping("rollingUpdate");
        rollingUpdate.SetIfGiven("maxSurge", maxSurge);
        rollingUpdate.SetIfGiven("maxUnavailable", maxUnavailable);
        return this;
    }

    /// <summary>Stops all Pods before it starts new ones, <c>spec.strategy.type: Recreate</c>: nothing serves in between.</summary>
    public DeploymentBuilder Recreate()
    {
        UseStrategy("strategy", "Recreate");
        return this;
    }

    /// <summary>Sets after how long a rollout without progress counts as failed, <c>spec.progressDeadlineSeconds</c>. The default is 600.</summary>
    /// <param name="progressDeadlineSeconds">Seconds, more than <c>minReadySeconds</c> (MSDK2056).</param>
    public DeploymentBuilder ProgressDeadlineSeconds(Duration progressDeadlineSeconds)
    {
        Spec.SetArgument("progressDeadlineSeconds", progressDeadlineSeconds);
        return this;
    }

    /// <summary>Holds rollouts back, <c>spec.paused</c>: changes to the template wait until it is false.</summary>
    /// <param name="paused">Whether to hold back.</param>
    public DeploymentBuilder Paused(bool paused = true)
    {
        Spec.SetArgument("paused", paused);
        return this;
    }
}
