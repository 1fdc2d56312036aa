using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>One document of a file.</summary>
/// <param name="Root">What it says; null where it is empty.</param>
/// <param name="Start">Where it begins: its marker, or the beginning of the file.</param>
internal sealed record YamlDocument(ManifestNode Root, int Start)
{
    /// <summary>The objects of the document: the members of a <c>List</c>, or else the document itself; none where it is empty.</summary>
    public IEnumerable<ManifestNode> Objects => Unfold(Root);

    private static IEnumerable<ManifestNode> Unfold(ManifestNode node) => node switch
    {
        ManifestScalar { Value: null } => [],
        ManifestMapping mapping when MembersOf(mapping) is { } members => members.Items.SelectMany(Unfold),
        _ => [node],
    };

    private static ManifestSequence? MembersOf(ManifestMapping mapping) =>
        mapping["kind"] is ManifestScalar { Text: { } kind } && kind.EndsWith("List", StringComparison.Ordinal)
            ? mapping["items"] as ManifestSequence
            : null;
}
