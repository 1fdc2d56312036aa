namespace ManifestSdk;

/// <summary>A DaemonSet (<c>apps/v1</c>): one Pod on every node that suits it.</summary>
public sealed class DaemonSetBuilder : AppsWorkloadBuilder<DaemonSetBuilder>
{
    internal DaemonSetBuilder(string name, string @namespace)
        : base("DaemonSet", name, @namespace)
    {
    }

    /// <summary>Replaces Pods node by node, <c>spec.updateStrategy</c> of type <c>RollingUpdate</c>: the default. Exactly one of the two must not be zero.</summary>
    /// <param name="maxUnavailable">How many nodes may be without: a number, or a share such as <c>"10%"</c>. By default 1.</param>
    /// <param name="maxSurge">How many nodes may run the old and the new Pod at once, with <paramref name="maxUnavailable"/> 0 (MSDK2020). By default 0.</param>
    public DaemonSetBuilder RollingUpdate(IntOrString? maxUnavailable = null, IntOrString? maxSurge = null)
    {
        var rollingUpdate = UseStrategy("updateStrategy", "RollingUpdate").Mapping("rollingUpdate");
        rollingUpdate.SetIfGiven("maxUnavailable", maxUnavailable);
        rollingUpdate.SetIfGiven("maxSurge", maxSurge);
        return this;
    }

    /// <summary>Replaces a Pod only once somebody deletes it, <c>spec.updateStrategy.type: OnDelete</c>.</summary>
    public DaemonSetBuilder OnDelete()
    {
        UseStrategy("updateStrategy", "OnDelete");
        return this;
    }
}
