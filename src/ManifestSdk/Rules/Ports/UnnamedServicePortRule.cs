using ManifestSdk.Model;

namespace ManifestSdk.Rules.Ports;

/// <summary>As soon as a Service has two ports, each needs a name.</summary>
internal sealed class UnnamedServicePortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3008", "unnamed-service-port", "A Service with several ports names each of them", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where service.Ports.Count > 1
        from port in service.Ports
        where port.Node["name"] is null or ManifestScalar { Value: null or "" }
        select On(
            service.Resource,
            port.Node["port"] ?? port.Node,
            $"{service.Resource} has {service.Ports.Count} ports, so {(port.Port is { } number ? $"port {number}" : "this one")} needs a name");
}
