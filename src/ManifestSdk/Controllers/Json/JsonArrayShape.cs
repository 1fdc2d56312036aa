using System.Globalization;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Controllers.Json;

/// <summary>An array of values all alike.</summary>
internal sealed class JsonArrayShape(JsonShape item, int min = 0, int max = int.MaxValue) : JsonShape
{
    public override string Name => "array";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (node is not JsonArray array)
        {
            yield return Wrong(node, path, $"write an array, not {node.TypeName}");
            yield break;
        }

        if (array.Items.Count < min)
            yield return Wrong(node, path, "the array needs an item");
        if (array.Items.Count > max)
            yield return Wrong(node, path, string.Format(CultureInfo.InvariantCulture, "at most {0} items are allowed", max));

        for (var i = 0; i < array.Items.Count; i++)
        {
            foreach (var problem in item.Check(array.Items[i], string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, i)))
                yield return problem;
        }
    }
}
