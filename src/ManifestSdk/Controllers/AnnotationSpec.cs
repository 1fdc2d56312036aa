using System.Text.RegularExpressions;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Controllers;

/// <summary>One annotation that a controller reads: an entry of the catalogue.</summary>
/// <param name="key">The whole key; an open-ended one ends in parts that stand in braces: <c>…/actions.{name}</c>.</param>
/// <param name="kinds">The kinds of object whose annotations are read.</param>
/// <param name="value">What the text must look like.</param>
internal sealed class AnnotationSpec(string key, string[] kinds, AnnotationValue value)
{
    private readonly string? _stem = key.IndexOf('{') is > 0 and var brace ? key.Substring(0, brace) : null;
    private readonly Lazy<Regex>? _open;

    public string Key { get; } = key;

    public IReadOnlyList<string> Kinds { get; } = kinds;

    public AnnotationValue Value { get; } = value;

    /// <summary>Who reads it, as messages name them.</summary>
    public string Controller { get; init; } = "";

    /// <summary>Whose releases <see cref="Since"/> and <see cref="RemovedIn"/> mean.</summary>
    public ClusterComponent Component { get; init; }

    /// <summary>What the annotation does, for the reference pages.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What holds where the annotation is left out.</summary>
    public string? Default { get; init; }

    /// <summary>What becomes of a text that <see cref="Value"/> does not allow.</summary>
    public InvalidValue Invalid { get; init; }

    /// <summary>How the Ingresses of one IngressGroup share the annotation.</summary>
    public GroupMerge Merge { get; init; }

    /// <summary>Without these the annotation has no effect.</summary>
    public AnnotationCondition[] Needs { get; init; } = [];

    /// <summary>Without these the controller refuses the object.</summary>
    public AnnotationCondition[] Demands { get; init; } = [];

    /// <summary>Beside these the annotation has no effect.</summary>
    public AnnotationCondition[] Conflicts { get; init; } = [];

    /// <summary>Beside these the controller refuses the object.</summary>
    public AnnotationCondition[] Excludes { get; init; } = [];

    /// <summary>Why nobody should write the annotation any more, or <see langword="null"/>: a clause without final period.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The key to write instead, where the value can stay as it is.</summary>
    public string? Replacement { get; init; }

    /// <summary>The values to write below <see cref="Replacement"/>, where they change too: each <c>old=new</c>, with <c>*</c> for any and <c>{value}</c> for it.</summary>
    public string[] ReplacementValues { get; init; } = [];

    /// <summary>The controller no longer reads the annotation, or never did.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The first release that no longer reads the annotation, where that is known.</summary>
    public string? RemovedIn { get; init; }

    /// <summary>The same annotation below the other prefix that the controller has, or had.</summary>
    public string? Counterpart { get; init; }

    /// <summary>Whether EKS documents that its Auto Mode reads the annotation.</summary>
    public bool IsDocumentedForAutoMode { get; init; }

    /// <summary>What to write where EKS Auto Mode serves the object and does not read the annotation: a clause. <see langword="null"/> where that is not known.</summary>
    public string? AutoModeInstead { get; init; }

    /// <summary>Only the controller itself writes the annotation.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>How much harm a text can do: <c>Low</c>, <c>Medium</c>, <c>High</c>, <c>Critical</c>; ingress-nginx rates its annotations so.</summary>
    public string? Risk { get; init; }

    /// <summary>The controller version that came with the annotation.</summary>
    public string? Since { get; init; }

    /// <summary>The form of the open parts, after the stem.</summary>
    public string OpenPattern
    {
        get;
        init
        {
            field = value;
            _open = new(() => new Regex(value, RegexOptions.CultureInvariant));
        }
    } = "";

    /// <summary>The most characters that the open parts may have.</summary>
    public int OpenMaxLength { get; init; } = int.MaxValue;

    /// <summary>Whether the key ends in a part that the user chooses.</summary>
    public bool IsOpen => _stem is not null;

    /// <summary>The part before the first slash.</summary>
    public string Prefix => AnnotationKey.PrefixOf(Key);

    /// <summary>The part after the first slash.</summary>
    public string Name => AnnotationKey.NameOf(Key);

    /// <summary>The fixed beginning of an open-ended key, the dot included.</summary>
    public string Stem => _stem ?? Key;

    /// <summary>Whether a cluster's release is known to be older than the annotation.</summary>
    public bool IsTooNewFor(ClusterProfile cluster) =>
        cluster.VersionOf(Component) is { } version && ComponentVersion.TryParse(Since, out var since) && version.IsBefore(since);

    /// <summary>Whether the controller no longer reads it: that of the cluster, or today's where the cluster's release is not known.</summary>
    public bool IsUnreadBy(ClusterProfile cluster) =>
        cluster.VersionOf(Component) is { } version && ComponentVersion.TryParse(RemovedIn, out var removed)
            ? !version.IsBefore(removed)
            : IsRemoved;

    /// <summary>The value to write below <see cref="Replacement"/> for one as written; <see langword="null"/> where that is not known.</summary>
    public string? ReplacementValue(string written) => ReplacementValues
        .Select(static pair => pair.Split(['='], 2))
        .Where(pair => pair[0] == "*" || string.Equals(pair[0], written, StringComparison.OrdinalIgnoreCase))
        .Select(pair => pair[1].Replace("{value}", written))
        .FirstOrDefault();

    /// <summary>Whether a key as written is this one.</summary>
    public bool Matches(string written) =>
        _stem is null ? written == Key : written.Length > _stem.Length && written.StartsWith(_stem, StringComparison.Ordinal);

    /// <summary>The part that the user chose.</summary>
    public string OpenPart(string written) => written.Substring(Stem.Length);

    /// <summary>Whether the part that the user chose has the form that the controller looks for.</summary>
    public bool AllowsOpenPart(string written) => _open?.Value.IsMatch(OpenPart(written)) != false;
}
