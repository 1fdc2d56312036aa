using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What is in a volume of a Pod: exactly one source.</summary>
public sealed partial class VolumeBuilder
{
    private readonly RecordedMapping _volume;

    internal VolumeBuilder(RecordedMapping volume) => _volume = volume;

    /// <summary>Starts empty and ends with the Pod, <c>emptyDir</c>.</summary>
    /// <param name="medium">Where it lives; by default on the node's disk.</param>
    /// <param name="sizeLimit">How large it may grow, a quantity: <c>"1Gi"</c>.</param>
    public VolumeBuilder EmptyDir(EmptyDirMedium? medium = null, Quantity? sizeLimit = null)
    {
        var directory = _volume.Mapping("emptyDir");
        directory.SetIfGiven("medium", medium);
        directory.SetIfGiven("sizeLimit", sizeLimit);
        return this;
    }

    /// <summary>Shows a ConfigMap's keys as files, <c>configMap</c>.</summary>
    /// <param name="name">The ConfigMap, in the Pod's namespace.</param>
    /// <param name="items">Keys and the relative paths that they appear at; by default every key, under its own name.</param>
    /// <param name="defaultMode">The files' permission bits as a decimal number: 420 is 0644, the default; 256 is 0400.</param>
    /// <param name="optional">Whether the Pod starts without the ConfigMap.</param>
    public VolumeBuilder ConfigMap(
        ResourceName<ConfigMapBuilder> name,
        (string Key, string Path)[]? items = null,
        int? defaultMode = null,
        bool? optional = null)
    {
        var source = _volume.Mapping("configMap");
        source.SetArgument("name", name);
        source.SetFiles(items, defaultMode, optional);
        return this;
    }

    /// <summary>Shows a Secret's keys as files in memory, <c>secret</c>.</summary>
    /// <param name="secretName">The Secret, in the Pod's namespace.</param>
    /// <param name="items">Keys and the relative paths that they appear at; by default every key, under its own name.</param>
    /// <param name="defaultMode">The files' permission bits as a decimal number: 420 is 0644, the default; 256 is 0400.</param>
    /// <param name="optional">Whether the Pod starts without the Secret.</param>
    public VolumeBuilder Secret(
        ResourceName<SecretBuilder> secretName,
        (string Key, string Path)[]? items = null,
        int? defaultMode = null,
        bool? optional = null)
    {
        var source = _volume.Mapping("secret");
        source.SetArgument("secretName", secretName);
        source.SetFiles(items, defaultMode, optional);
        return this;
    }

    /// <summary>Mounts storage that outlives the Pod, <c>persistentVolumeClaim</c>.</summary>
    /// <param name="claimName">The claim, in the Pod's namespace.</param>
    /// <param name="readOnly">Whether the Pod may only read.</param>
    public VolumeBuilder PersistentVolumeClaim(ResourceName<PersistentVolumeClaimBuilder> claimName, bool? readOnly = null)
    {
        var source = _volume.Mapping("persistentVolumeClaim");
        source.SetArgument("claimName", claimName);
        source.SetIfGiven("readOnly", readOnly);
        return this;
    }

    /// <summary>Claims storage that ends with the Pod, <c>ephemeral.volumeClaimTemplate</c>: for more room than the node's disk has.</summary>
    /// <param name="claim">Says what each Pod claims; labels and annotations go to the claim that is made.</param>
    public VolumeBuilder Ephemeral(Action<PersistentVolumeClaimBuilder> claim)
    {
        if (claim is null)
            throw new ArgumentNullException(nameof(claim));

        claim(new PersistentVolumeClaimBuilder(_volume.Mapping("ephemeral").Mapping("volumeClaimTemplate")));
        return this;
    }

    /// <summary>Shows fields of the Pod as files, <c>downwardAPI</c>.</summary>
    /// <param name="items">Says which.</param>
    public VolumeBuilder DownwardApi(Action<DownwardApiBuilder> items)
    {
        if (items is null)
            throw new ArgumentNullException(nameof(items));

        items(new DownwardApiBuilder(_volume.Mapping("downwardAPI").Sequence("items")));
        return this;
    }

    /// <summary>Shows several sources in one directory, <c>projected</c>.</summary>
    /// <param name="sources">Says which.</param>
    public VolumeBuilder Projected(Action<ProjectedVolumeBuilder> sources)
    {
        if (sources is null)
            throw new ArgumentNullException(nameof(sources));

        sources(new ProjectedVolumeBuilder(_volume.Mapping("projected").Sequence("sources")));
        return this;
    }
}
