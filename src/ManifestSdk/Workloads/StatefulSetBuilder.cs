using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A StatefulSet (<c>apps/v1</c>): Pods that keep their names, addresses and volumes.</summary>
public sealed class StatefulSetBuilder : ScalableWorkloadBuilder<StatefulSetBuilder>
{
    internal StatefulSetBuilder(string name, string @namespace)
        : base("StatefulSet", name, @namespace)
    {
    }

    /// <summary>Names the headless Service that gives the Pods their DNS names, <c>spec.serviceName</c>.</summary>
    /// <param name="serviceName">The Service, in the same namespace (MSDK2024).</param>
    public StatefulSetBuilder ServiceName(ResourceName<ServiceBuilder> serviceName)
    {
        Spec.SetArgument("serviceName", serviceName);
        return this;
    }

    /// <summary>Says in which order Pods start and end, <c>spec.podManagementPolicy</c>.</summary>
    /// <param name="podManagementPolicy">One after the other, or all at once.</param>
    public StatefulSetBuilder PodManagementPolicy(PodManagementPolicy podManagementPolicy)
    {
        Spec.SetArgument("podManagementPolicy", podManagementPolicy);
        return this;
    }

    /// <summary>Replaces Pods step by step from the highest number down, <c>spec.updateStrategy</c> of type <c>RollingUpdate</c>: the default.</summary>
    /// <param name="partition">Pods with a lower number stay as they are. Zero or more; by default 0.</param>
    /// <param name="maxUnavailable">How many may be missing at a time: a number, or a share such as <c>"25%"</c>. By default 1.</param>
    public StatefulSetBuilder RollingUpdate(int? partition = null, IntOrString? maxUnavailable = null)
    {
        var rollingUpdate = UseStrategy("updateStrategy", "RollingUpdate").Mapping("rollingUpdate");
        rollingUpdate.SetIfGiven("partition", partition);
        rollingUpdate.SetIfGiven("maxUnavailable", maxUnavailable);
        return this;
    }

    /// <summary>Replaces a Pod only once somebody deletes it, <c>spec.updateStrategy.type: OnDelete</c>.</summary>
    public StatefulSetBuilder OnDelete()
    {
        UseStrategy("updateStrategy", "OnDelete");
        return this;
    }

    /// <summary>Gives each Pod a volume of its own that outlives it, an entry of <c>spec.volumeClaimTemplates</c>.</summary>
    /// <param name="name">The claim's name, which containers mount like a volume's.</param>
    /// <param name="claim">Says what each Pod claims.</param>
    public StatefulSetBuilder VolumeClaimTemplate(string name, Action<PersistentVolumeClaimBuilder> claim)
    {
        if (claim is null)
            throw new ArgumentNullException(nameof(claim));

        var template = new PersistentVolumeClaimBuilder(name);
        Spec.Sequence("volumeClaimTemplates").Add(template.Root);
        claim(template);
        return this;
    }

    /// <summary>Says what becomes of the claims, <c>spec.persistentVolumeClaimRetentionPolicy</c>.</summary>
    /// <param name="whenDeleted">When the StatefulSet is deleted.</param>
    /// <param name="whenScaled">When it shrinks.</param>
    public StatefulSetBuilder PersistentVolumeClaimRetentionPolicy(ClaimRetention? whenDeleted = null, ClaimRetention? whenScaled = null)
    {
        var policy = Spec.Mapping("persistentVolumeClaimRetentionPolicy");
        policy.SetIfGiven("whenDeleted", whenDeleted);
        policy.SetIfGiven("whenScaled", whenScaled);
        return this;
    }

    /// <summary>Sets the number of the first Pod, <c>spec.ordinals.start</c>. The default is 0.</summary>
    /// <param name="start">Zero or more.</param>
    public StatefulSetBuilder OrdinalsStart(int start)
    {
        Spec.Mapping("ordinals").SetArgument("start", start);
        return this;
    }
}
