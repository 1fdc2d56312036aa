using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>A map where a list belongs, text where a number belongs: the API server cannot even read such an object.</summary>
internal sealed class WrongTypeRule() : SchemaRule(SchemaProblemKind.WrongType)
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1202", "wrong-type", "A field holds a value of its type", RuleSeverity.Error);
}
