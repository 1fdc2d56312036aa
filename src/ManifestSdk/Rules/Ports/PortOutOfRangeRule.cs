using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Ports;

/// <summary>Every field that holds a port number.</summary>
internal sealed class PortOutOfRangeRule : ManifestRule
{
    /// <summary>Whether 0 is allowed, because it means that the field is not set.</summary>
    private const bool ZeroIsUnset = true;
    private const bool ZeroIsWrong = false;

    private static readonly FieldTable<bool> Table = new(
        ("Service", "spec.ports[].port", ZeroIsWrong),
        ("Service", "spec.ports[].targetPort|nodePort", ZeroIsUnset),
        ("Service", "spec.healthCheckNodePort", ZeroIsUnset),
        ("Ingress", "spec.defaultBackend.service.port.number", ZeroIsWrong),
        ("Ingress", "spec.rules[].http.paths[].backend.service.port.number", ZeroIsWrong),
        ("NetworkPolicy", "spec.ingress|egress[].ports[].port|endPort", ZeroIsWrong),
        (FieldScope.Pods, "spec.containers|initContainers[].ports[].containerPort", ZeroIsWrong),
        (FieldScope.Pods, "spec.containers|initContainers[].ports[].hostPort", ZeroIsUnset),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.httpGet|tcpSocket|grpc.port", ZeroIsWrong),
        (FieldScope.Pods, "spec.containers|initContainers[].lifecycle.postStart|preStop.httpGet|tcpSocket.port", ZeroIsWrong),
        ("v1.EndpointPort", "port", ZeroIsWrong),
        ("admissionregistration.k8s.io/v1.ServiceReference|apiregistration.k8s.io/v1.ServiceReference", "port", ZeroIsWrong));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3009", "port-out-of-range", "A port lies between 1 and 65535", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Integer: { } port } && port is < 1 or > 65535 && !(field.Expected == ZeroIsUnset && port == 0)
        select On(
            field.Resource,
            field.Node,
            $"{field.Resource} has {field.Resource.FieldOf(field.Node)} {field.Node}, which is out of range; ports go from 1 to 65535");
}
