using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The Pods of a workload, found by the labels that tell them from others.</summary>
public sealed class PodSelection
{
    private readonly RecordedMapping _matchLabels;

    internal PodSelection(RecordedMapping matchLabels) => _matchLabels = matchLabels;

    /// <summary>The labels as a selector, placed where somebody asked for them.</summary>
    internal ManifestMapping ToSelector(Origin origin) => new(
        _matchLabels.BuildMapping().Entries.Select(entry => new ManifestEntry(
            entry.Key,
            origin,
            ManifestScalar.Of(((ManifestScalar)entry.Value).Text!, origin))),
        origin);
}
