using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>A whole number or text, such as a port by number or name.</summary>
internal sealed class IntOrTextSchema : ValueSchema
{
    protected override string Expected => "a whole number or text";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (!Fits((node as ManifestScalar)?.Value))
            Mismatch(node, check);
        else if (node is ManifestScalar { Integer: < int.MinValue or > int.MaxValue })
            check.Report(SchemaProblemKind.MalformedValue, node, $"is {node}, which is beyond what 32 bits hold");
    }

    private static bool Fits(object? value) => value is string or long || (value is double number && number == Math.Floor(number));
}
