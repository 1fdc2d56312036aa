using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>What makes two items of a list the same: their keys, or, where there are none, their whole value.</summary>
internal sealed class ListIdentity(IReadOnlyList<string> keys)
{
    public void Validate(ManifestSequence list, SchemaCheck check)
    {
        var seen = new HashSet<ManifestNode>();
        foreach (var item in list.Items)
        {
            if (Of(item) is { } identity && !seen.Add(identity))
                check.Report(SchemaProblemKind.DuplicateItem, item, $"repeats {Describe(item)}, which the list may hold only once");
        }
    }

    /// <summary>An item that lacks a key may get it by default, so nothing is known about it.</summary>
    private ManifestNode? Of(ManifestNode item)
    {
        if (keys.Count == 0)
            return item;

        var values = keys.Select(key => (item as ManifestMapping)?[key]).OfType<ManifestScalar>().ToArray();
        return values.Length == keys.Count ? new ManifestSequence(values) : null;
    }

    private string Describe(ManifestNode item) => item is ManifestMapping mapping && keys.Count > 0
        ? Rules.Wording.List(keys.Select(key => $"{key} '{mapping[key]}'"))
        : NodeWording.Of(item);
}
