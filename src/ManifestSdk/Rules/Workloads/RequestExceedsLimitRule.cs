using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A container cannot ask for more than it may use.</summary>
internal sealed class RequestExceedsLimitRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2018", "request-exceeds-limit", "A resource request is not greater than its limit", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        let limits = container.Node.Mapping("resources")?.Mapping("limits")
        where limits is not null
        from request in container.Node.Mapping("resources")?.Mapping("requests")?.Entries ?? []
        let limit = limits.Scalar(request.Key)
        where limit is not null && request.Value is ManifestScalar
        let asked = (ManifestScalar)request.Value
        where QuantityText.Amount(asked) > QuantityText.Amount(limit)
        select On(
            workload.Resource,
            asked,
            $"{workload.Resource} requests {request.Key} {asked} for {container}, more than its limit {limit}") with
        {
            Related = [limit.Origin],
        };
}
