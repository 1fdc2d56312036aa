using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Without a readiness probe, a Pod that is still starting gets traffic.</summary>
internal sealed class NoReadinessProbeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9004", "no-readiness-probe", "Pods behind a Service have a readiness probe", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from found in set.Index.Services
            .SelectMany(service => set.Index.SelectedBy(service), static (service, workload) => (service, workload))
            .GroupBy(static pair => pair.workload)
        let workload = found.Key
        where !workload.Resource.IsExternal
            && workload.Containers.Count > 0
            && workload.AllContainers.All(static container => container.Node["readinessProbe"] is null)
        select On(
            workload.Resource,
            workload.Containers[0].Node["name"] ?? workload.Containers[0].Node,
            $"{workload.Resource} has no readiness probe, so {found.First().service.Resource} sends traffic to Pods that are still starting");
}
