using ManifestSdk.Model;

namespace ManifestSdk.Rules.Services;

/// <summary>A node port belongs to one Service of the whole cluster.</summary>
internal sealed class NodePortTakenRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3014", "node-port-taken", "A node port is used by one Service", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from same in NodePorts.Over(set.Index).GroupBy(static asked => (asked.NodePort.Integer, asked.Port.Protocol))
        let first = same.First()
        from later in same.Skip(1)
        where later.Service != first.Service
        select On(
            later.Service.Resource,
            later.NodePort,
            $"{later.Service.Resource} asks for node port {later.NodePort}, which {first.Service.Resource} takes already") with
        {
            Related = [first.NodePort.Origin],
        };
}
