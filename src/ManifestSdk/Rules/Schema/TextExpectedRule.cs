using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Maps whose values are text, and where YAML reads <c>1.0</c>, <c>true</c> or <c>8080</c> as something else.</summary>
internal sealed class TextExpectedRule : ManifestRule
{
    private static readonly FieldTable<bool> Table = new(
        (FieldScope.AnyKind, "metadata.labels|annotations.*", true),
        ("Service", "spec.selector.*", true),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|PodDisruptionBudget", "spec.selector.matchLabels.*", true),
        ("NetworkPolicy", "spec.podSelector.matchLabels.*", true),
        ("ConfigMap", "data.*", true),
        ("Secret", "stringData.*", true),
        (FieldScope.PodTemplates, "metadata.labels|annotations.*", true),
        (FieldScope.Pods, "spec.nodeSelector.*", true),
        (FieldScope.Pods, "spec.containers|initContainers[].env[].value", true),
        (FieldScope.Pods, "spec.containers|initContainers[].command|args[]", true));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1013", "text-expected", "Labels, annotations and other text are written as text", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Value: long or double or bool }
        select On(
            field.Resource,
            field.Node,
            $"'{field.Resource.PathOf(field.Node)}' in {field.Resource} is text, and {field.Node} is a {TypeOf((ManifestScalar)field.Node)}. Write \"{field.Node}\".") with
        {
            Fix = ManifestFix.Use(field.Node, field.Node.ToString()!),
        };

    private static string TypeOf(ManifestScalar value) => value.Boolean is null ? "number" : "boolean";
}
