using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Without a liveness probe, a process that hangs goes on hanging.</summary>
internal sealed class NoLivenessProbeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9018", "no-liveness-probe", "Pods that run for good have a liveness probe", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where RunsForGood(workload)
            && workload.Containers.Count > 0
            && workload.AllContainers.All(static container => container.Node["livenessProbe"] is null)
        let first = workload.Containers[0].Node
        select On(
            workload.Resource,
            first["name"] ?? first,
            $"{workload.Resource} has no liveness probe, so a container that hangs is never restarted");

    private static bool RunsForGood(WorkloadView workload) =>
        workload.Resource.Kind is not ("Job" or "CronJob") && workload.Spec?["restartPolicy"] is null or ManifestScalar { Text: "Always" };
}
