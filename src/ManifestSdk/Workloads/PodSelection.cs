using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>The Pods of a workload, found by the labels that tell them from others.</summary>
public sealed class PodSelection
{
    private readonly Func<ManifestMapping> _matchLabels;
    private readonly RecordedMapping? _selector;

    internal PodSelection(Func<ManifestMapping> matchLabels, RecordedMapping? selector = null)
    {
        _matchLabels = matchLabels;
        _selector = selector;
    }

    internal PodSelection(RecordedMapping labels)
        : this(labels.BuildMapping)
    {
    }

    /// <summary>The labels as a plain selector, such as a Service's, placed where somebody asked for them.</summary>
    internal ManifestMapping ToSelector(Origin origin) => (ManifestMapping)_matchLabels().MovedTo(origin);

    /// <summary>The workload's whole selector as a <c>LabelSelector</c>, placed where somebody asked for it.</summary>
    internal ManifestNode ToLabelSelector(Origin origin) =>
        _selector?.Build().MovedTo(origin) ?? new ManifestMapping([new ManifestEntry("matchLabels", origin, ToSelector(origin))], origin);
}
