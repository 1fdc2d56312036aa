using System.Globalization;

namespace ManifestSdk.Model;

/// <summary>Spells the place of a node inside its resource the way kube-apiserver does: <c>spec.rules[0].host</c>, <c>metadata.annotations[a/b]</c>.</summary>
internal static class FieldPath
{
    public static string Of(ManifestNode root, ManifestNode node)
    {
        var steps = new List<string>();
        return Descend(root, node, steps) ? string.Concat(steps).TrimStart('.') : "";
    }

    private static bool Descend(ManifestNode current, ManifestNode wanted, List<string> steps) =>
        ReferenceEquals(current, wanted) || current switch
        {
            ManifestMapping mapping => mapping.Entries.Any(entry => Enter(KeyStep(entry.Key), entry.Value, wanted, steps)),
            ManifestSequence sequence => sequence.Items.Where((item, index) => Enter(IndexStep(index), item, wanted, steps)).Any(),
            _ => false,
        };

    private static bool Enter(string step, ManifestNode child, ManifestNode wanted, List<string> steps)
    {
        steps.Add(step);
        if (Descend(child, wanted, steps))
            return true;

        steps.RemoveAt(steps.Count - 1);
        return false;
    }

    private static string IndexStep(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string KeyStep(string key) => key.All(IsPlain) ? "." + key : "[" + key + "]";

    private static bool IsPlain(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
