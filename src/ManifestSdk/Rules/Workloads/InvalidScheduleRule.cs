using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>When a CronJob starts its Jobs.</summary>
internal sealed class InvalidScheduleRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2052", "invalid-schedule", "A CronJob's schedule can be read", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from cronJob in set.Index.OfKind("CronJob")
        let schedule = cronJob.Spec?.Scalar("schedule")
        where schedule?.Text is { Length: > 0 }
        let problem = CronSchedule.Problem(schedule.Text!)
        where problem is not null
        select On(cronJob, schedule, $"Schedule '{schedule}' of {cronJob} {problem}");
}
