using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanSchema : ValueSchema
{
    protected override string Expected => "a boolean";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is not ManifestScalar { Boolean: not null })
            Mismatch(node, check, fix: Unquoted(node));
    }

    private static ManifestFix? Unquoted(ManifestNode node) => (node as ManifestScalar)?.Text switch
    {
        "true" => new ManifestFix("Use true", node.Origin, ManifestScalar.Of(true)),
        "false" => new ManifestFix("Use false", node.Origin, ManifestScalar.Of(false)),
        _ => null,
    };
}
