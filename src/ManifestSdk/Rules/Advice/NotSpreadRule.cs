using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Replicas on one node or in one zone are lost together.</summary>
internal sealed class NotSpreadRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9023", "not-spread", "Several replicas are spread over nodes or zones", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in Replicated.Of(set.Index)
        where workload.Spec is { } pod
            && pod["topologySpreadConstraints"] is null
            && pod.Mapping("affinity")?["podAntiAffinity"] is null
        select On(
            workload.Resource,
            workload.Resource.Spec!["replicas"]!,
            $"All Pods of {workload.Resource} may land on one node. Add a topologySpreadConstraint or a podAntiAffinity.");
}
