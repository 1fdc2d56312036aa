using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>Copies what was written in one place to another that refers to it.</summary>
internal static class Relocation
{
    public static ManifestNode MovedTo(this ManifestNode node, Origin origin) => node switch
    {
        ManifestMapping mapping => new ManifestMapping(
            mapping.Entries.Select(entry => new ManifestEntry(entry.Key, origin, entry.Value.MovedTo(origin))),
            origin),
        ManifestSequence sequence => new ManifestSequence(sequence.Items.Select(item => item.MovedTo(origin)), origin),
        ManifestScalar scalar => scalar.MovedTo(origin),
        _ => node,
    };
}
