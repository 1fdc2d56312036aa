using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>YAML reads <c>1.10</c>, <c>true</c> and <c>8080</c> as something else than text; the API server does not turn them back.</summary>
internal sealed class UnquotedTextRule() : SchemaRule(SchemaProblemKind.UnquotedText)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1209", "unquoted-text", "Text that YAML reads as a number or a boolean is written in quotes", RuleSeverity.Error);
}
