using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ports;

/// <summary>The containers of a Pod share one network: one port has one listener, and a name is looked up across all of them.</summary>
internal sealed class DuplicateContainerPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3012", "duplicate-container-port", "The containers of a Pod do not share ports or port names", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Workloads.SelectMany(workload => Numbers(workload).Concat(Names(workload)));

    private IEnumerable<Finding> Numbers(WorkloadView workload) =>
        from same in workload.Ports.Where(static port => port.Number is not null).GroupBy(static port => (port.Number, port.Protocol))
        let first = same.First()
        from later in same.Skip(1)
        select On(
            workload.Resource,
            later.Node["containerPort"]!,
            $"{workload.Resource} declares port {later.Number} for {later.Protocol} twice; containers of a Pod share one network") with
        {
            Related = [first.Node.Origin],
        };

    private IEnumerable<Finding> Names(WorkloadView workload) =>
        from same in workload.Containers.Concat(workload.Sidecars)
            .SelectMany(static container => container.Ports.Where(static port => port.Name is { Length: > 0 }), static (container, port) => (container, port))
            .GroupBy(static pair => pair.port.Name)
        let first = same.First()
        from later in same.Skip(1)
        where later.container != first.container && later.port.Number != first.port.Number
        select On(
            workload.Resource,
            later.port.Node["name"]!,
            $"Two containers of {workload.Resource} have a port '{same.Key}'. Services use the first, {first.port.Number}.") with
        {
            Related = [first.port.Node.Origin],
        };
}
