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
    public IReadOnlyList<ManifestNode> In(ManifestNode root)
    {
        var found = default(List<ManifestNode>);
        Follow(root, 0, ref found);
        return found ?? (IReadOnlyList<ManifestNode>)[];
    }

    private static (string[] Keys, bool IsList) Step(string text)
    {
        var isList = text.EndsWith(EachItem, StringComparison.Ordinal);
        return ((isList ? text.Substring(0, text.Length - EachItem.Length) : text).Split('|'), isList);
    }

    // Rules ask this of every resource, and mostly nothing is there: a list is made for what is found, and nothing else.
    private void Follow(ManifestNode node, int step, ref List<ManifestNode>? found)
    {
        if (step == _steps.Length)
            (found ??= []).Add(node);
        else if (node is ManifestMapping mapping)
            FollowEntries(mapping, step, ref found);
    }

    private void FollowEntries(ManifestMapping mapping, int step, ref List<ManifestNode>? found)
    {
        var (keys, isList) = _steps[step];
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            if (keys is not ["*"] && Array.IndexOf(keys, entry.Key) < 0)
                continue;

            if (!isList)
                Follow(entry.Value, step + 1, ref found);
            else if (entry.Value is ManifestSequence list)
                FollowItems(list, step, ref found);
        }
    }

    private void FollowItems(ManifestSequence list, int step, ref List<ManifestNode>? found)
    {
        for (var i = 0; i < list.Items.Count; i++)
            Follow(list.Items[i], step + 1, ref found);
    }
}
