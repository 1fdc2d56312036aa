using System.Globalization;

namespace ManifestSdk.Model;

/// <summary>Spells the place of a node inside its resource the way kube-apiserver does: <c>spec.rules[0].host</c>, <c>metadata.annotations[a/b]</c>.</summary>
internal static class FieldPath
{
    public static string Of(ManifestNode root, ManifestNode node)
    {
        var steps = new Stack<string>();
        return Descend(root, node, steps) ? string.Concat(steps).TrimStart('.') : "";
    }

    /// <summary>Looks for the node, and notes the steps on the way back from it: most places that are looked at lead nowhere.</summary>
    private static bool Descend(ManifestNode current, ManifestNode wanted, Stack<string> steps) =>
        ReferenceEquals(current, wanted) || current switch
        {
            ManifestMapping mapping => DescendEntries(mapping, wanted, steps),
            ManifestSequence sequence => DescendItems(sequence, wanted, steps),
            _ => false,
        };

    private static bool DescendEntries(ManifestMapping mapping, ManifestNode wanted, Stack<string> steps)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (!Descend(mapping.Entries[i].Value, wanted, steps))
                continue;

            steps.Push(KeyStep(mapping.Entries[i].Key));
            return true;
        }

        return false;
    }

    private static bool DescendItems(ManifestSequence sequence, ManifestNode wanted, Stack<string> steps)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (!Descend(sequence.Items[i], wanted, steps))
                continue;

            steps.Push(IndexStep(i));
            return true;
        }

        return false;
    }

    private static string IndexStep(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string KeyStep(string key) => key.All(IsPlain) ? "." + key : "[" + key + "]";

    private static bool IsPlain(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
