using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A Pod has at least one container.</summary>
internal sealed class NoContainersRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2008", "no-containers", "A Pod has a container", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetesOwn()
            && workload.Pod["spec"] is null or ManifestMapping
            && workload.Spec?["containers"] is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 }
        select On(workload.Resource, Place(workload), $"{workload.Resource} has no containers");

    private static ManifestNode Place(WorkloadView workload) => workload.Spec?["containers"] ?? workload.Spec ?? workload.Pod;
}
