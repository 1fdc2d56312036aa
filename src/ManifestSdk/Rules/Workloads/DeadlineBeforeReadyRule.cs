using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A rollout that gives up before its first Pod counts as available can only fail.</summary>
internal sealed class DeadlineBeforeReadyRule : ManifestRule
{
    private const string Deadline = "progressDeadlineSeconds";
    private const long UnlessWritten = 600;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2056", "deadline-before-ready", "A Deployment waits longer for progress than for a Pod to be available", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from deployment in set.Index.OfKind("Deployment")
        let deadline = deployment.Spec?.Has(Deadline) == true ? deployment.Spec.Scalar(Deadline) : null
        let ready = deployment.Spec?.Scalar("minReadySeconds")
        where (deadline is null ? UnlessWritten : deadline.Integer) <= (ready?.Integer ?? 0)
        select On(
            deployment,
            deadline ?? ready!,
            $"{deployment} gives up after {Deadline} {deadline?.ToString() ?? UnlessWritten + ", the default"}, and a Pod is available after minReadySeconds {ready?.ToString() ?? "0"} at the earliest. Let the deadline be longer.");
}
