using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A port of the node: one Pod a node can have it, and network policies do not see what comes in by it.</summary>
internal sealed class HostPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9026", "host-port", "Containers take no port of their node", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Spec?["hostNetwork"] is not ManifestScalar { Boolean: true }
        from container in workload.AllContainers
        from port in container.Ports
        let hostPort = port.Node.Scalar("hostPort")
        where hostPort is { Integer: > 0 }
        select On(
            workload.Resource,
            hostPort,
            $"{workload.Resource} takes port {hostPort.Integer!.Value.ToString(CultureInfo.InvariantCulture)} of its node for {container}, so one Pod fits on a node. Expose it by a Service.");
}
