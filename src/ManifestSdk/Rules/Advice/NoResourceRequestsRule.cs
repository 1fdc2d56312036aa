using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Without requests, the scheduler takes a container for free.</summary>
internal sealed class NoResourceRequestsRule : ManifestRule
{
    private static readonly string[] Resources = ["cpu", "memory"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9002", "no-resource-requests", "A container requests CPU and memory", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.Containers
        let resources = container.Node.Mapping("resources")
        let missing = Resources.Where(name => resources?.Mapping("requests")?[name] is null && resources?.Mapping("limits")?[name] is null).ToArray()
        where missing.Length > 0
        select On(
            workload.Resource,
            container.Node["name"] ?? container.Node,
            $"{workload.Resource} requests no {Wording.List(missing)} for {container}, so its Pods may be placed where there is none");
}
