using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>An Ingress speaks HTTP, and so TCP.</summary>
internal sealed class BackendPortNotTcpRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4016", "backend-port-not-tcp", "An Ingress backend's port speaks TCP", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from backend in ingress.Backends
        where !backend.IsAction && backend.Port?.Value is string or long && backend.ServiceName?.Text is not null
        let service = set.Index.ServiceBeside(ingress.Resource, backend.ServiceName!.Text!)
        where service is not null
        let meant = service.Ports.Where(port => port.IsMeantBy(backend.Port!)).ToArray()
        where meant.Length > 0 && meant.All(static port => port.Protocol is "UDP" or "SCTP")
        select On(
            ingress.Resource,
            backend.Port!,
            $"{ingress.Resource} routes HTTP to port {Wording.Port(backend.Port!)} of {service.Resource}, which is for {meant[0].Protocol} only") with
        {
            Related = [meant[0].Node.Origin],
        };
}
