using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>An amount of something, such as <c>250m</c> of CPU or <c>64Mi</c> of memory; a bare number is one too.</summary>
internal sealed class QuantitySchema : ValueSchema
{
    protected override string Expected => "a quantity";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is ManifestScalar { Text: { } text })
            ValidateText(node, text.Trim(), check);
        else if (node is not ManifestScalar { Value: long or double })
            Mismatch(node, check);
    }

    private static void ValidateText(ManifestNode node, string text, SchemaCheck check)
    {
        if (!QuantityText.IsQuantity(text))
            check.Report(
                SchemaProblemKind.MalformedValue,
                node,
                $"is '{NodeWording.Shorten(text)}', which is no quantity",
                "Write a number with a suffix such as m, k, M, G, Ki, Mi or Gi, or with none.");
    }
}
