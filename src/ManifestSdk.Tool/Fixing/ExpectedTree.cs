using ManifestSdk.Model;

namespace ManifestSdk.Tool.Fixing;

/// <summary>What a document says after edits, worked out on its tree. The edited text must say the same, or it is not written.</summary>
internal sealed class ExpectedTree(IEnumerable<TextEdit> edits)
{
    private readonly Dictionary<Origin, ManifestScalar> _replacements =
        edits.SelectMany(static edit => edit.Fix.Beside is { } other ? [edit.Fix, other] : new[] { edit.Fix }).ToDictionary(static fix => fix.Target, static fix => fix.Replacement);

    public ManifestNode After(ManifestNode node) => node switch
    {
        ManifestMapping mapping => new ManifestMapping(mapping.Entries.Select(After)),
        ManifestSequence sequence => new ManifestSequence(sequence.Items.Select(After)),
        _ => _replacements.GetValueOrDefault(node.Origin, (ManifestScalar)node),
    };

    private ManifestEntry After(ManifestEntry entry) => new(
        _replacements.TryGetValue(entry.KeyOrigin, out var key) ? key.ToString() : entry.Key,
        default,
        After(entry.Value));
}
