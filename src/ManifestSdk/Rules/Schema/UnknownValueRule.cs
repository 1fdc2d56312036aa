using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>Values such as <c>TCP</c> and <c>Prefix</c> are spelt exactly so.</summary>
internal sealed class UnknownValueRule() : SchemaRule(SchemaProblemKind.UnknownValue)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1204", "unknown-value", "A field with a fixed set of values has one of them", RuleSeverity.Error);
}
