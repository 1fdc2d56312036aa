using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>A key of a map under construction, and what was last written to it.</summary>
internal sealed class RecordedEntry(string key)
{
    /// <summary>Fields of a Kubernetes type, in <see cref="SchemaOrder"/>.</summary>
    public static readonly Comparison<RecordedEntry> BySchema = static (left, right) => SchemaOrder.Compare(left.Key, right.Key);

    /// <summary>Keys that users choose.</summary>
    public static readonly Comparison<RecordedEntry> ByKey = static (left, right) => string.CompareOrdinal(left.Key, right.Key);

    public string Key { get; } = key;

    public Origin KeyOrigin { get; set; }

    public Recorded? Value { get; set; }

    /// <summary>The entry to write out, or <see langword="null"/> when nothing is.</summary>
    public ManifestEntry? Build() => Value?.Build() is { } node ? new ManifestEntry(Key, KeyOrigin, node) : null;
}
