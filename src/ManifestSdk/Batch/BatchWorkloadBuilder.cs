using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A workload of <c>batch/v1</c>: runs Pods to their end.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class BatchWorkloadBuilder<TSelf> : WorkloadBuilder<TSelf>
    where TSelf : BatchWorkloadBuilder<TSelf>
{
    private readonly RecordedMapping _job;

    private protected BatchWorkloadBuilder(string kind, string name, string @namespace, params string[] pathToJob)
        : base("batch/v1", kind, name, @namespace, [.. pathToJob, "template"])
    {
        _job = pathToJob.Aggregate(Spec, static (mapping, key) => mapping.Mapping(key));
        PodSpec.Set("restartPolicy", "Never", CallSite.Call);
    }

    /// <summary>
    /// Starts a failed container again in the same Pod, <c>restartPolicy: OnFailure</c>. Otherwise <c>Never</c> is written:
    /// a new Pod is made, and the failed one's logs stay. The API server allows a Job nothing else.
    /// </summary>
    public TSelf RestartOnFailure()
    {
        PodSpec.Set("restartPolicy", "OnFailure", CallSite.Call);
        return Self;
    }

    /// <summary>Sets how many Pods must succeed, <c>completions</c>. The default is 1.</summary>
    /// <param name="completions">One or more.</param>
    public TSelf Completions(int completions)
    {
        _job.SetArgument("completions", completions);
        return Self;
    }

    /// <summary>Sets how many Pods may run at once, <c>parallelism</c>. The default is 1.</summary>
    /// <param name="parallelism">Zero or more.</param>
    public TSelf Parallelism(int parallelism)
    {
        _job.SetArgument("parallelism", parallelism);
        return Self;
    }

    /// <summary>Gives each Pod a number of its own, <c>completionMode: Indexed</c>: in the variable <c>JOB_COMPLETION_INDEX</c>.</summary>
    public TSelf Indexed()
    {
        _job.Set("completionMode", "Indexed", CallSite.Call);
        return Self;
    }

    /// <summary>Sets after how many failures the job counts as failed, <c>backoffLimit</c>. The default is 6.</summary>
    /// <param name="backoffLimit">Zero or more.</param>
    public TSelf BackoffLimit(int backoffLimit)
    {
        _job.SetArgument("backoffLimit", backoffLimit);
        return Self;
    }

    /// <summary>Counts failures for each number by itself, <c>backoffLimitPerIndex</c>; together with <see cref="Indexed"/>. Kubernetes 1.29 and later.</summary>
    /// <param name="backoffLimitPerIndex">Zero or more.</param>
    public TSelf BackoffLimitPerIndex(int backoffLimitPerIndex)
    {
        _job.SetArgument("backoffLimitPerIndex", backoffLimitPerIndex);
        return Self;
    }

    /// <summary>Sets how long the job may run in all, <c>activeDeadlineSeconds</c>.</summary>
    /// <param name="activeDeadlineSeconds">Seconds, one or more.</param>
    public TSelf ActiveDeadlineSeconds(Duration activeDeadlineSeconds)
    {
        _job.SetArgument("activeDeadlineSeconds", activeDeadlineSeconds);
        return Self;
    }

    /// <summary>Sets how long the job stays after its end, <c>ttlSecondsAfterFinished</c>. By default for ever.</summary>
    /// <param name="ttlSecondsAfterFinished">Seconds, zero or more.</param>
    public TSelf TtlSecondsAfterFinished(Duration ttlSecondsAfterFinished)
    {
        _job.SetArgument("ttlSecondsAfterFinished", ttlSecondsAfterFinished);
        return Self;
    }
}
