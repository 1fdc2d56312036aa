using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Selectors;

/// <summary><c>In</c> and <c>NotIn</c> need values, <c>Exists</c> and <c>DoesNotExist</c> forbid them.</summary>
internal sealed class InvalidMatchExpressionRule : ManifestRule
{
    private static readonly FieldTable<bool> Table = new(
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|PodDisruptionBudget", "spec.selector.matchExpressions[]", true),
        ("NetworkPolicy", "spec.podSelector.matchExpressions[]", true),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].podSelector|namespaceSelector.matchExpressions[]", true),
        (FieldScope.Pods, "spec.topologySpreadConstraints[].labelSelector.matchExpressions[]", true));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2005", "invalid-match-expression", "A match expression has values exactly where its operator compares them", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestMapping
        let expression = (ManifestMapping)field.Node
        let problem = Problem(expression.Text("operator"), expression["values"])
        where problem is not null
        select On(field.Resource, expression["values"] ?? expression, $"Operator '{expression.Text("operator")}' in {field.Resource} {problem}");

    private static string? Problem(string? @operator, ManifestNode? values) => (@operator, values) switch
    {
        ("In" or "NotIn", null or ManifestSequence { Items.Count: 0 }) => "compares with values, and there are none",
        ("Exists" or "DoesNotExist", ManifestSequence { Items.Count: > 0 }) => "compares with nothing. Leave out its values.",
        _ => null,
    };
}
