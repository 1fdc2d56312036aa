using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Controllers;

/// <summary>One annotation of an object, and what the catalogue knows of it.</summary>
internal sealed class AnnotationView(ManifestResource resource, ManifestEntry entry)
{
    private readonly AnnotationSpec[] _specs = ServiceControllers.Readers(resource, AnnotationCatalog.FindAll(entry.Key)).ToArray();
    private IReadOnlyList<ValueProblem>? _problems;

    public ManifestResource Resource { get; } = resource;

    public ManifestEntry Entry { get; } = entry;

    public string Key => Entry.Key;

    /// <summary>The value, or <see langword="null"/> where it is no text; what cannot be known is no text either.</summary>
    public string? Text => (Entry.Value as ManifestScalar)?.Text;

    /// <summary>The catalogue's entry, or <see langword="null"/> for an annotation that it does not know.</summary>
    public AnnotationSpec? Spec => _specs.Length > 0 ? _specs[0] : null;

    /// <summary>The entry of an annotation that a controller reads on this kind of object.</summary>
    public AnnotationSpec? ReadSpec => Spec is { IsRemoved: false } spec && spec.Kinds.Contains(Resource.Kind) ? spec : null;

    /// <summary>Whether it says what holds without it. That changes nothing, and does no harm.</summary>
    public bool SaysDefault => Spec?.Default is { } value && value.Equals(Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the text, were the entry's controller to read it. Several rules ask, each for its own kind of problems.</summary>
    public IReadOnlyList<ValueProblem> Problems => _problems ??= Spec is { } spec && Text is { } text ? spec.Value.Check(text).ToArray() : [];

    /// <summary>The entries of other controllers that may be the ones to read it.</summary>
    public IEnumerable<AnnotationSpec> OtherReaders => _specs.Skip(1);
}
