using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Names inside objects: of their parts, and of the objects that they refer to.</summary>
internal sealed class InvalidNameInFieldRule : ManifestRule
{
    private static readonly FieldTable<NameFormat> Table = new(
        ("Service", "spec.ports[].name", NameFormat.DnsLabel),
        ("StatefulSet", "spec.serviceName", NameFormat.DnsLabel),
        ("Ingress", "spec.ingressClassName", NameFormat.DnsSubdomain),
        ("Ingress", "spec.tls[].secretName", NameFormat.DnsSubdomain),
        ("Ingress", "spec.defaultBackend.service.name", NameFormat.ServiceName),
        ("Ingress", "spec.rules[].http.paths[].backend.service.name", NameFormat.ServiceName),
        (FieldScope.Pods, "spec.containers|initContainers[].name", NameFormat.DnsLabel),
        (FieldScope.Pods, "spec.volumes[].name", NameFormat.DnsLabel),
        (FieldScope.Pods, "spec.hostname|subdomain", NameFormat.DnsLabel),
        (FieldScope.Pods, "spec.serviceAccountName", NameFormat.DnsSubdomain));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1015", "invalid-name-in-field", "Names of parts and references are names that Kubernetes allows", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let name = (field.Node as ManifestScalar)?.Text
        where !string.IsNullOrEmpty(name)
        let problem = field.Expected.Problem(name)
        where problem is not null
        select On(field.Resource, field.Node, $"'{name}' in {field.Resource} {problem}");
}
