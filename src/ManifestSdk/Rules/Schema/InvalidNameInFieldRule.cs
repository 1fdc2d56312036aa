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
        (FieldScope.Pods, "spec.serviceAccountName", NameFormat.DnsSubdomain),
        ("meta/v1.ObjectMeta", "finalizers[]", NameFormat.QualifiedName),
        ("meta/v1.LabelSelectorRequirement|v1.TopologySelectorLabelRequirement", "key", NameFormat.QualifiedName),
        ("v1.NodeSelectorTerm", "matchExpressions[].key", NameFormat.QualifiedName),
        ("meta/v1.LabelSelectorRequirement", "values[]", NameFormat.LabelValue),
        ("v1.PodAffinityTerm", "topologyKey", NameFormat.QualifiedName),
        ("v1.Toleration|v1.Taint", "key", NameFormat.QualifiedName),
        ("v1.Toleration|v1.Taint", "value", NameFormat.LabelValue),
        ("v1.LimitRangeItem", "type", NameFormat.QualifiedName),
        ("autoscaling/v2.ContainerResourceMetricSource", "name", NameFormat.QualifiedName),
        ("v1.PodReadinessGate", "conditionType", NameFormat.QualifiedName),
        ("v1.ServicePort|v1.EndpointPort", "appProtocol", NameFormat.QualifiedName),
        ("v1.PodAffinityTerm", "namespaces[]", NameFormat.DnsLabel),
        ("v1.HostAlias", "hostnames[]", NameFormat.DnsSubdomain),
        ("v1.PodDNSConfig", "searches[]", NameFormat.DnsSearch),
        ("v1.ConfigMapKeySelector|v1.SecretKeySelector", "key", NameFormat.ConfigKey),
        ("v1.HTTPHeader", "name", NameFormat.HeaderName),
        ("storage.k8s.io/v1.StorageClass", "provisioner", NameFormat.QualifiedName),
        ("v1.PodSpec", "nodeName|priorityClassName|runtimeClassName", NameFormat.DnsSubdomain),
        ("v1.ConfigMapKeySelector|v1.SecretKeySelector|v1.ConfigMapEnvSource|v1.SecretEnvSource", "name", NameFormat.DnsSubdomain),
        ("v1.CSIVolumeSource|v1.CSIPersistentVolumeSource", "driver", NameFormat.DriverName),
        ("v1.PersistentVolumeSpec|v1.PersistentVolumeClaimSpec", "storageClassName", NameFormat.DnsSubdomain),
        ("v1.EndpointAddress", "hostname", NameFormat.DnsLabel),
        ("v1.EndpointAddress", "nodeName", NameFormat.DnsSubdomain),
        ("v1.EndpointPort", "name", NameFormat.DnsLabel),
        ("networking.k8s.io/v1.IngressClassParametersReference", "apiGroup", NameFormat.DnsSubdomain),
        ("networking.k8s.io/v1.IngressClassParametersReference", "kind|name", NameFormat.PathSegment),
        ("networking.k8s.io/v1.IngressBackend", "resource.apiGroup", NameFormat.DnsSubdomain),
        ("networking.k8s.io/v1.IngressBackend", "resource.kind|name", NameFormat.PathSegment),
        ("node.k8s.io/v1.RuntimeClass", "handler", NameFormat.DnsLabel),
        ("storage.k8s.io/v1.VolumeAttachmentSpec", "nodeName", NameFormat.DnsSubdomain),
        ("storage.k8s.io/v1.VolumeAttachmentSpec", "attacher", NameFormat.DriverName),
        ("storage.k8s.io/v1.VolumeAttachmentSource", "persistentVolumeName", NameFormat.DnsSubdomain),
        ("rbac.authorization.k8s.io/v1.RoleRef", "name", NameFormat.PathSegment),
        ("autoscaling/v1.CrossVersionObjectReference|autoscaling/v2.CrossVersionObjectReference", "kind|name", NameFormat.PathSegment),
        ("autoscaling/v2.MetricIdentifier", "name", NameFormat.PathSegment),
        ("admissionregistration.k8s.io/v1.ValidatingWebhook|admissionregistration.k8s.io/v1.MutatingWebhook", "admissionReviewVersions[]", NameFormat.DnsLabel));

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
