using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A PersistentVolumeClaim (<c>v1</c>): asks for storage that outlives Pods.</summary>
public sealed class PersistentVolumeClaimBuilder : ResourceBuilder<PersistentVolumeClaimBuilder>
{
    internal PersistentVolumeClaimBuilder(string name, string? @namespace = null, bool isExternal = false)
        : base("v1", "PersistentVolumeClaim", name, @namespace, isExternal)
    {
    }

    internal PersistentVolumeClaimBuilder(RecordedMapping template)
        : base(template)
    {
    }

    /// <summary>Says who may use the volume at the same time, <c>spec.accessModes</c>.</summary>
    /// <param name="accessModes">One or more; what is possible depends on the storage.</param>
    public PersistentVolumeClaimBuilder AccessModes(params AccessMode[] accessModes)
    {
        Spec.SetArguments("accessModes", accessModes);
        return this;
    }

    /// <summary>Says how much is needed, <c>spec.resources.requests.storage</c>. It may grow later, never shrink.</summary>
    /// <param name="storage">Bytes, a quantity: <c>"10Gi"</c> (MSDK1205, MSDK2017).</param>
    public PersistentVolumeClaimBuilder Storage(Quantity storage)
    {
        Spec.Mapping("resources").Mapping("requests").SetArgument("storage", storage);
        return this;
    }

    /// <summary>Chooses the storage, <c>spec.storageClassName</c>. By default the cluster's own choice.</summary>
    /// <param name="storageClassName">The StorageClass; an empty text asks for a volume that exists already.</param>
    public PersistentVolumeClaimBuilder StorageClassName(string storageClassName)
    {
        Spec.SetArgument("storageClassName", storageClassName);
        return this;
    }

    /// <summary>Says what containers see, <c>spec.volumeMode</c>.</summary>
    /// <param name="volumeMode">A directory or a raw device.</param>
    public PersistentVolumeClaimBuilder VolumeMode(VolumeMode volumeMode)
    {
        Spec.SetArgument("volumeMode", volumeMode);
        return this;
    }

    /// <summary>Asks for one certain volume, <c>spec.volumeName</c>.</summary>
    /// <param name="volumeName">The PersistentVolume.</param>
    public PersistentVolumeClaimBuilder VolumeName(string volumeName)
    {
        Spec.SetArgument("volumeName", volumeName);
        return this;
    }

    /// <summary>Starts from a snapshot or another claim, <c>spec.dataSource</c>.</summary>
    /// <param name="kind">The kind: <c>VolumeSnapshot</c>, <c>PersistentVolumeClaim</c>.</param>
    /// <param name="name">The object, in the same namespace.</param>
    /// <param name="apiGroup">The kind's group: <c>snapshot.storage.k8s.io</c>; none for a claim.</param>
    public PersistentVolumeClaimBuilder DataSource(string kind, string name, string? apiGroup = null)
    {
        var source = Spec.Mapping("dataSource");
        source.SetArgument("kind", kind);
        source.SetArgument("name", name);
        source.SetIfGiven("apiGroup", apiGroup);
        return this;
    }

    /// <summary>Asks for a volume that exists already by its labels, <c>spec.selector</c>.</summary>
    /// <param name="selector">Spells it out. Storage that is made for the claim can't be selected.</param>
    public PersistentVolumeClaimBuilder Selector(Action<LabelSelectorBuilder> selector)
    {
        Spec.Select("selector", selector);
        return this;
    }
}
