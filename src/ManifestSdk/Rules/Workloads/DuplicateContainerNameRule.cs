using ManifestSdk.Model;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Containers of a Pod, init containers included, share one space of names.</summary>
internal sealed class DuplicateContainerNameRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2006", "duplicate-container-name", "The containers of a Pod have different names", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from named in workload.AllContainers.Where(static container => container.Name is { Length: > 0 }).GroupBy(static container => container.Name)
        let first = named.First()
        from repeated in named.Skip(1)
        select On(workload.Resource, repeated.Node["name"]!, $"{workload.Resource} has two containers named '{named.Key}'") with
        {
            Related = [first.Node["name"]!.Origin],
        };
}
