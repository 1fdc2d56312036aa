using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>A Job (<c>batch/v1</c>): runs Pods until enough of them have succeeded. Its selector is the cluster's own affair.</summary>
public sealed class JobBuilder : BatchWorkloadBuilder<JobBuilder>
{
    internal JobBuilder(string name, string @namespace)
        : base("Job", name, @namespace)
    {
    }

    /// <summary>Holds the job back, <c>spec.suspend</c>: no Pods run until it is false.</summary>
    /// <param name="suspend">Whether to.</param>
    public JobBuilder Suspend(bool suspend = true)
    {
        Spec.SetArgument("suspend", suspend);
        return this;
    }
}
