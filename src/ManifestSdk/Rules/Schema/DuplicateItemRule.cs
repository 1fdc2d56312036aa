using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>Lists that the API server merges by key, in custom resources.</summary>
internal sealed class DuplicateItemRule() : SchemaRule(SchemaProblemKind.DuplicateItem)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1210", "duplicate-list-item", "A list whose items have an identity holds each of them once", RuleSeverity.Error);
}
