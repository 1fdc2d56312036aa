using ManifestSdk.Model;

namespace ManifestSdk.Rules.Ports;

/// <summary>Within one container, a port name stands for one port.</summary>
internal sealed class DuplicatePortNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3011", "duplicate-port-name", "The ports of a container have different names", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from named in container.Ports.Where(static port => port.Name is { Length: > 0 }).GroupBy(static port => port.Name)
        let first = named.First()
        from repeated in named.Skip(1)
        select On(workload.Resource, repeated.Node["name"]!, $"Two ports of {container} in {workload.Resource} are named '{named.Key}'") with
        {
            Related = [first.Node["name"]!.Origin],
        };
}
