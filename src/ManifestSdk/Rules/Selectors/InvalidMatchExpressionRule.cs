using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary><c>In</c> and <c>NotIn</c> need values, <c>Exists</c> and <c>DoesNotExist</c> forbid them, <c>Gt</c> and <c>Lt</c> take one.</summary>
internal sealed class InvalidMatchExpressionRule : ManifestRule
{
    private static readonly string[] Types = ["meta/v1.LabelSelectorRequirement", "v1.NodeSelectorRequirement", "v1.ScopedResourceSelectorRequirement"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2005", "invalid-match-expression", "A match expression has values exactly where its operator compares them", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from type in Types
        from found in set.Index.OfType(type)
        let expression = found.Fields
        let problem = Problem(expression.Text("operator"), expression["values"])
        where problem is not null
        select On(found.Resource, expression["values"] ?? expression, $"Operator '{expression.Text("operator")}' in {found.Resource} {problem}");

    private static string? Problem(string? @operator, ManifestNode? values) => (@operator, values) switch
    {
        ("In" or "NotIn", null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 }) => "compares with values, and there are none",
        ("Exists" or "DoesNotExist", ManifestSequence { Items.Count: > 0 }) => "compares with nothing. Leave out its values.",
        ("Gt" or "Lt", not ManifestSequence { Items.Count: 1 }) => "compares with one number",
        _ => null,
    };
}
