using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>Within a Service, a port number, a name and a node port stand for one thing.</summary>
internal sealed class DuplicateServicePortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3007", "duplicate-service-port", "A Service exposes each port, name and node port once", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Index.Services.Where(static service => service.Ports.Count > 1).SelectMany(service =>
        Repeated(service, "port", static port => port.Port is { } number ? (number, port.Protocol) : null)
            .Concat(Repeated(service, "name", static port => port.Name is { Length: > 0 } name ? name : null))
            .Concat(Repeated(service, "nodePort", static port => port.Node.Integer("nodePort") is { } number and not 0 ? (number, port.Protocol) : null)));

    private IEnumerable<Finding> Repeated(ServiceView service, string field, Func<ServicePortView, object?> keyOf) =>
        from same in service.Ports.Where(port => keyOf(port) is not null).GroupBy(keyOf)
        let first = same.First()
        from later in same.Skip(1)
        let value = later.Node.Scalar(field)!
        select On(
            service.Resource,
            value,
            field == "name"
                ? $"{service.Resource} has two ports named '{value}'"
                : $"{service.Resource} has {field} {value} twice for {later.Protocol}") with
        {
            Related = [first.Node[field]!.Origin],
        };
}
