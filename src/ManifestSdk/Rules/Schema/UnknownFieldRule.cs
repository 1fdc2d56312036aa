using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>The API server refuses a field that it does not know, or, asked not to be strict, drops it.</summary>
internal sealed class UnknownFieldRule() : SchemaRule(SchemaProblemKind.UnknownField)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1201", "unknown-field", "An object has only fields that its kind knows", RuleSeverity.Error);
}
