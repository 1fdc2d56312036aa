using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Fields without which the API server refuses the object that they belong to.</summary>
internal sealed class RequiredFieldMissingRule : ManifestRule
{
    private static readonly FieldTable<string[]> Table = new(
        ("Service", "spec.ports[]", ["port"]),
        ("Ingress", "spec.rules[].http", ["paths"]),
        ("Ingress", "spec.rules[].http.paths[]", ["pathType", "backend"]),
        ("Ingress", "spec.defaultBackend.service", ["name"]),
        ("Ingress", "spec.rules[].http.paths[].backend.service", ["name"]),
        ("Ingress", "spec.defaultBackend.resource", ["kind", "name"]),
        ("Ingress", "spec.rules[].http.paths[].backend.resource", ["kind", "name"]),
        ("HorizontalPodAutoscaler", "spec", ["scaleTargetRef", "maxReplicas"]),
        ("HorizontalPodAutoscaler", "spec.scaleTargetRef", ["kind", "name"]),
        ("Deployment|StatefulSet|DaemonSet|Job", "spec", ["template"]),
        ("CronJob", "spec", ["schedule", "jobTemplate"]),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].ipBlock", ["cidr"]),
        (FieldScope.Pods, "spec.containers|initContainers[]", ["name"]),
        (FieldScope.Pods, "spec.containers|initContainers[].ports[]", ["containerPort"]),
        (FieldScope.Pods, "spec.containers|initContainers[].env[]", ["name"]),
        (FieldScope.Pods, "spec.containers|initContainers[].volumeMounts[]", ["name", "mountPath"]),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.httpGet|tcpSocket|grpc", ["port"]),
        (FieldScope.Pods, "spec.volumes[]", ["name"]),
        (FieldScope.Pods, "spec.topologySpreadConstraints[]", ["maxSkew", "topologyKey", "whenUnsatisfiable"]));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1012", "required-field-missing", "A required field is written and not empty", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestMapping
        from required in field.Expected
        let entry = ((ManifestMapping)field.Node).Find(required)
        where entry is null or { Value: ManifestScalar { Value: null or "" } }
        select entry is null
            ? On(field.Resource, field.Node, $"{Place(field.Resource, field.Node)} in {field.Resource} lacks its {required}")
            : OnKey(field.Resource, entry, $"{Place(field.Resource, field.Node)} in {field.Resource} has an empty {required}");

    private static string Place(ManifestResource resource, ManifestNode node) => $"'{resource.PathOf(node)}'";
}
