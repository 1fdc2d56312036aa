using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>A place that takes anything.</summary>
internal sealed class AnySchema : ValueSchema
{
    public static readonly AnySchema Instance = new();

    protected override string Expected => "any value";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
    }
}
