using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>A map where a list is expected and the other way round: in YAML, a dash too few or too many.</summary>
internal sealed class WrongFieldShapeRule : ManifestRule
{
    private const string List = "list";
    private const string Map = "map";

    private static readonly FieldTable<string> Table = new(
        (FieldScope.AnyKind, "metadata", Map),
        (FieldScope.AnyKind, "metadata.labels|annotations", Map),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|Service|Ingress|IngressClass|NetworkPolicy", "spec", Map),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job", "spec.selector|template", Map),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job", "spec.selector.matchLabels", Map),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job", "spec.selector.matchExpressions", List),
        ("Service", "spec.ports", List),
        ("Service", "spec.selector", Map),
        ("Service", "spec.loadBalancerSourceRanges|externalIPs|ipFamilies|clusterIPs", List),
        ("Ingress", "spec.rules|tls", List),
        ("Ingress", "spec.tls[].hosts", List),
        ("Ingress", "spec.rules[].http", Map),
        ("Ingress", "spec.rules[].http.paths", List),
        ("Ingress", "spec.rules[].http.paths[].backend", Map),
        ("ConfigMap", "data|binaryData", Map),
        ("Secret", "data|stringData", Map),
        (FieldScope.PodTemplates, "metadata.labels|annotations", Map),
        (FieldScope.Pods, "spec", Map),
        (FieldScope.Pods, "spec.containers|initContainers|volumes|tolerations|imagePullSecrets|topologySpreadConstraints", List),
        (FieldScope.Pods, "spec.containers|initContainers[].ports|env|envFrom|volumeMounts|command|args", List),
        (FieldScope.Pods, "spec.containers|initContainers[].resources|livenessProbe|readinessProbe|startupProbe", Map),
        (FieldScope.Pods, "spec.containers|initContainers[].resources.requests|limits", Map));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1014", "wrong-field-shape", "Lists are written as lists and maps as maps", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let actual = ShapeOf(field.Node)
        where actual is not null && actual != field.Expected
        select On(
            field.Resource,
            field.Node,
            $"'{field.Resource.PathOf(field.Node)}' in {field.Resource} is a {actual}, not a {field.Expected}."
            + (field.Expected == List ? " Start each of its items with '- '." : " Write its fields without '- '."));

    /// <summary>Nothing written is an empty list as well as an empty map.</summary>
    private static string? ShapeOf(ManifestNode node) => node switch
    {
        ManifestSequence => List,
        ManifestMapping => Map,
        ManifestScalar { Value: null } => null,
        _ => "single value",
    };
}
