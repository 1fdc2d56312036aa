using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>A backend names its port by number or by name.</summary>
internal sealed class BackendPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4002", "backend-port", "An Ingress backend names exactly one port, by number or name", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from backend in ingress.Backends
        let service = backend.Service
        where service is not null
        let port = service["port"]
        let finding = port switch
        {
            null or ManifestScalar { Value: null } => Missing(set.Index, ingress, backend),
            ManifestMapping mapping when !mapping.Has("number") && !mapping.Has("name") => Missing(set.Index, ingress, backend),
            ManifestScalar bare => Bare(ingress, backend, bare),
            ManifestMapping mapping when mapping.Has("number") && mapping.Has("name") => Both(ingress, backend, mapping),
            _ => null,
        }
        where finding is not null
        select finding;

    private Finding Missing(ManifestIndex index, IngressView ingress, IngressBackendView backend)
    {
        var ports = backend.ServiceName?.Text is { } name ? index.ServiceBeside(ingress.Resource, name)?.Ports : null;
        var advice = ports is { Count: > 0 }
            ? $"It exposes {Wording.List(ports.Select(static port => port.ToString()))}."
            : "Write its number or its name.";
        return On(ingress.Resource, backend.Service!, $"{ingress.Resource} names no port of {NameOf(backend)}. {advice}");
    }

    private Finding Bare(IngressView ingress, IngressBackendView backend, ManifestScalar port) => On(
        ingress.Resource,
        port,
        $"{ingress.Resource} writes port {Wording.Port(port)} of {NameOf(backend)} without saying which it is. "
        + $"Write '{(port.Text is null ? "number" : "name")}: {port}' below port.");

    private Finding Both(IngressView ingress, IngressBackendView backend, ManifestMapping port) => OnKey(
        ingress.Resource,
        port.Find("name")!,
        $"{ingress.Resource} names the port of {NameOf(backend)} by number and by name. Keep one.");

    private static string NameOf(IngressBackendView backend) => $"Service '{backend.ServiceName}'";
}
