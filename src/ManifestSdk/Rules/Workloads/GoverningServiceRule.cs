using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>
/// The Service that gives a StatefulSet's Pods their names must be headless. Many are not, and nobody misses the names, so
/// that alone is no mistake: somebody has to use one.
/// </summary>
internal sealed class GoverningServiceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2024", "governing-service", "A StatefulSet's Service is headless and selects its Pods", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetes("StatefulSet")
        let name = workload.Resource.Spec!.Scalar("serviceName")
        let service = name?.Text is { Length: > 0 } text ? set.Index.ServiceBeside(workload.Resource, text) : null
        where service is { Resource.IsExternal: false }
        let problem = Problem(set, workload, service)
        where problem is not null
        select On(workload.Resource, name, $"{workload.Resource} gets its Pods' names from {service.Resource}, {problem}") with
        {
            Related = [service.Resource.Origin],
        };

    private static string? Problem(ManifestSet set, WorkloadView workload, ServiceView service) =>
        !service.IsHeadless ? PodHostName.Find(set, workload.Resource.Name, service.Resource.Name) is { } host ? $"which is not headless; '{host}' has no address" : null
        : service.Selector is { } selector && !workload.IsSelectedBy(selector) ? "which does not select them"
        : null;
}
