using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>The right type is not enough for <c>512MB</c> of memory or a Secret's plain text under <c>data</c>.</summary>
internal sealed class MalformedValueRule() : SchemaRule(SchemaProblemKind.MalformedValue)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1205", "malformed-value", "Quantities, times, base64 and sizes have the form that their field takes", RuleSeverity.Error);
}
