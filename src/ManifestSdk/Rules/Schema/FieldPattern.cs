using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>
/// Fields of many objects, as tables of rules name them: <c>spec.ports[].protocol</c>. <c>[]</c> means each item of a list,
/// <c>a|b</c> either field, <c>*</c> any field. What has another shape is passed over.
/// </summary>
internal sealed class FieldPattern
{
    private const string EachItem = "[]";
    private readonly (string[] Keys, bool IsList)[] _steps;

    public FieldPattern(string pattern) => _steps = pattern.Split('.').Select(Step).ToArray();

    /// <summary>The values of the fields below a node.</summary>
    public IEnumerable<ManifestNode> In(ManifestNode root) =>
        _steps.Aggregate(Enumerable.Repeat(root, 1), static (nodes, step) => nodes.SelectMany(node => Follow(node, step.Keys, step.IsList)));

    private static (string[] Keys, bool IsList) Step(string text)
    {
        var isList = text.EndsWith(EachItem, StringComparison.Ordinal);
        return ((isList ? text.Substring(0, text.Length - EachItem.Length) : text).Split('|'), isList);
    }

    private static IEnumerable<ManifestNode> Follow(ManifestNode node, string[] keys, bool isList)
    {
        if (node is not ManifestMapping mapping)
            return [];

        var values = mapping.Entries
            .Where(entry => keys is ["*"] || Array.IndexOf(keys, entry.Key) >= 0)
            .Select(static entry => entry.Value);
        return isList ? values.OfType<ManifestSequence>().SelectMany(static list => list.Items) : values;
    }
}
