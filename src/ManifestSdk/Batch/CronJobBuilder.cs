using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A CronJob (<c>batch/v1</c>): starts a Job again and again at set times.</summary>
public sealed class CronJobBuilder : BatchWorkloadBuilder<CronJobBuilder>
{
    internal CronJobBuilder(string name, string schedule, string @namespace)
        : base("CronJob", name, @namespace, "jobTemplate", "spec") => Spec.SetArgument("schedule", schedule);

    /// <summary>Says whose clock the schedule follows, <c>spec.timeZone</c>. The default is that of the control plane.</summary>
    /// <param name="timeZone">A name of the time zone database: <c>Asia/Tokyo</c>, <c>Etc/UTC</c>.</param>
    public CronJobBuilder TimeZone(string timeZone)
    {
        Spec.SetArgument("timeZone", timeZone);
        return this;
    }

    /// <summary>Says what happens when the last run still goes on, <c>spec.concurrencyPolicy</c>.</summary>
    /// <param name="concurrencyPolicy">Start, skip, or replace.</param>
    public CronJobBuilder ConcurrencyPolicy(ConcurrencyPolicy concurrencyPolicy)
    {
        Spec.SetArgument("concurrencyPolicy", concurrencyPolicy);
        return this;
    }

    /// <summary>Holds the schedule back, <c>spec.suspend</c>: nothing starts until it is false.</summary>
    /// <param name="suspend">Whether to.</param>
    public CronJobBuilder Suspend(bool suspend = true)
    {
        Spec.SetArgument("suspend", suspend);
        return this;
    }

    /// <summary>Sets how late a run may start before it is skipped, <c>spec.startingDeadlineSeconds</c>. Below 10 it may never start.</summary>
    /// <param name="startingDeadlineSeconds">Seconds.</param>
    public CronJobBuilder StartingDeadlineSeconds(Duration startingDeadlineSeconds)
    {
        Spec.SetArgument("startingDeadlineSeconds", startingDeadlineSeconds);
        return this;
    }

    /// <summary>Sets how many finished Jobs stay, <c>spec.successfulJobsHistoryLimit</c>. The default is 3.</summary>
    /// <param name="successfulJobsHistoryLimit">Zero or more.</param>
    public CronJobBuilder SuccessfulJobsHistoryLimit(int successfulJobsHistoryLimit)
    {
        Spec.SetArgument("successfulJobsHistoryLimit", successfulJobsHistoryLimit);
        return this;
    }

    /// <summary>Sets how many failed Jobs stay, <c>spec.failedJobsHistoryLimit</c>. The default is 1.</summary>
    /// <param name="failedJobsHistoryLimit">Zero or more.</param>
    public CronJobBuilder FailedJobsHistoryLimit(int failedJobsHistoryLimit)
    {
        Spec.SetArgument("failedJobsHistoryLimit", failedJobsHistoryLimit);
        return this;
    }
}
