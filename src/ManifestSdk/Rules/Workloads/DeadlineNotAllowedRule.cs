using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Pods that run for good cannot have a time to live.</summary>
internal sealed class DeadlineNotAllowedRule : ManifestRule
{
    private const string Field = "activeDeadlineSeconds";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2053", "deadline-not-allowed", "Pods that run for good have no deadline", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.RunsForGood && workload.Resource.IsKubernetesOwn() && workload.Spec?.Has(Field) == true
        select OnKey(
            workload.Resource,
            workload.Spec!.Find(Field)!,
            $"The Pods of {workload.Resource} run for good, and {Field} would end them. Leave it out, or write a Job.");
}
