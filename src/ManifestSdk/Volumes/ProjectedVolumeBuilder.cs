using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The sources that share one directory.</summary>
public sealed class ProjectedVolumeBuilder
{
    private readonly RecordedSequence _sources;

    internal ProjectedVolumeBuilder(RecordedSequence sources) => _sources = sources;

    /// <summary>Adds a ConfigMap's keys, <c>configMap</c>.</summary>
    /// <param name="name">The ConfigMap, in the Pod's namespace.</param>
    /// <param name="items">Keys and the relative paths that they appear at; by default every key, under its own name.</param>
    /// <param name="optional">Whether the Pod starts without the ConfigMap.</param>
    public ProjectedVolumeBuilder ConfigMap(ResourceName<ConfigMapBuilder> name, (string Key, string Path)[]? items = null, bool? optional = null)
    {
        var source = _sources.AddMapping().Mapping("configMap");
        source.SetArgument("name", name);
        source.SetFiles(items, defaultMode: null, optional);
        return this;
    }

    /// <summary>Adds a Secret's keys, <c>secret</c>.</summary>
    /// <param name="name">The Secret, in the Pod's namespace.</param>
    /// <param name="items">Keys and the relative paths that they appear at; by default every key, under its own name.</param>
    /// <param name="optional">Whether the Pod starts without the Secret.</param>
    public ProjectedVolumeBuilder Secret(ResourceName<SecretBuilder> name, (string Key, string Path)[]? items = null, bool? optional = null)
    {
        var source = _sources.AddMapping().Mapping("secret");
        source.SetArgument("name", name);
        source.SetFiles(items, defaultMode: null, optional);
        return this;
    }

    /// <summary>Adds a token of the Pod's ServiceAccount, <c>serviceAccountToken</c>, renewed before it expires.</summary>
    /// <param name="path">The file's relative path.</param>
    /// <param name="audience">Who shall accept it; by default the API server.</param>
    /// <param name="expirationSeconds">How long it holds, in seconds, 600 or more. The default is 3600.</param>
    public ProjectedVolumeBuilder ServiceAccountToken(string path, string? audience = null, Duration? expirationSeconds = null)
    {
        var source = _sources.AddMapping().Mapping("serviceAccountToken");
        source.SetArgument("path", path);
        source.SetIfGiven("audience", audience);
        source.SetIfGiven("expirationSeconds", expirationSeconds);
        return this;
    }

    /// <summary>Adds fields of the Pod, <c>downwardAPI</c>.</summary>
    /// <param name="items">Says which.</param>
    public ProjectedVolumeBuilder DownwardApi(Action<DownwardApiBuilder> items)
    {
        if (items is null)
            throw new ArgumentNullException(nameof(items));

        items(new DownwardApiBuilder(_sources.AddMapping().Mapping("downwardAPI").Sequence("items")));
        return this;
    }
}
