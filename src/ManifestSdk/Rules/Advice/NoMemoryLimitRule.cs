using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A container without a memory limit can take its neighbours down with it.</summary>
internal sealed class NoMemoryLimitRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9003", "no-memory-limit", "A container has a memory limit", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.Containers
        where container.Node.Mapping("resources")?.Mapping("limits")?["memory"] is null
        select On(
            workload.Resource,
            container.Node["name"] ?? container.Node,
            $"{workload.Resource} sets no memory limit for {container}, which may then use up its node's");
}
