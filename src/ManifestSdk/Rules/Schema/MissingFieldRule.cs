using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>What an object cannot do without.</summary>
internal sealed class MissingFieldRule() : SchemaRule(SchemaProblemKind.MissingField)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1203", "missing-field", "A required field is written", RuleSeverity.Error);
}
