namespace ManifestSdk.Model;

/// <summary>A value, or a key, with a text in it that only the running program knows. One with several such texts is several places.</summary>
/// <param name="Resource">The resource that it is in.</param>
/// <param name="Node">The value, or the value of the key.</param>
/// <param name="Keys">The keys that lead to it, indices left out.</param>
/// <param name="Origin">Where it was written.</param>
/// <param name="Unknown">The text.</param>
internal sealed record UnknownPlace(ManifestResource Resource, ManifestNode Node, IReadOnlyList<string> Keys, Origin Origin, UnknownText Unknown)
{
    public static IEnumerable<UnknownPlace> Of(IReadOnlyList<UnknownText> unknowns, ManifestSet set) => unknowns.Count == 0
        ? []
        : set.Resources.SelectMany(resource => Below(resource.Root, [], resource, unknowns));

    private static IEnumerable<UnknownPlace> Below(ManifestNode node, string[] keys, ManifestResource resource, IReadOnlyList<UnknownText> unknowns) => node switch
    {
        ManifestScalar { Text: { } text } => At(text, node.Origin, node, keys, resource, unknowns),
        ManifestSequence sequence => sequence.Items.SelectMany(item => Below(item, keys, resource, unknowns)),
        ManifestMapping mapping => mapping.Entries.SelectMany(entry => At(entry.Key, entry.KeyOrigin, entry.Value, keys, resource, unknowns)
            .Concat(Below(entry.Value, [.. keys, entry.Key], resource, unknowns))),
        _ => [],
    };

    private static IEnumerable<UnknownPlace> At(
        string text, Origin origin, ManifestNode node, string[] keys, ManifestResource resource, IReadOnlyList<UnknownText> unknowns) =>
        unknowns.Where(unknown => unknown.IsIn(text))
            .Select(unknown => new UnknownPlace(resource, node, keys, origin.Or(resource.Origin), unknown));
}
