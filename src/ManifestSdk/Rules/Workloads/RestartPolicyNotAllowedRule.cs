using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Pods that serve restart always; Pods of a Job come to an end.</summary>
internal sealed class RestartPolicyNotAllowedRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2019", "restart-policy-not-allowed", "Pods restart the way their workload needs", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetesOwn() && workload.Spec is not null
        let policy = workload.Spec!["restartPolicy"]
        let finding = workload.RunsForGood ? OfService(workload, policy)
            : workload.Resource.Kind is "Job" or "CronJob" ? OfJob(workload, policy)
            : null
        where finding is not null
        select finding;

    private Finding? OfService(WorkloadView workload, ManifestNode? policy) => policy is ManifestScalar { Text: "OnFailure" or "Never" }
        ? On(workload.Resource, policy, $"The Pods of {workload.Resource} have restartPolicy '{policy}'; only 'Always' is allowed") with
        {
            Fix = ManifestFix.Use(policy, "Always"),
        }
        : null;

    private Finding? OfJob(WorkloadView workload, ManifestNode? policy) => policy is null or ManifestScalar { Value: null or "Always" or "" }
        ? On(
            workload.Resource,
            policy ?? workload.Spec!,
            $"The Pods of {workload.Resource} come to an end. Write restartPolicy 'OnFailure' or 'Never'.")
        : null;
}
