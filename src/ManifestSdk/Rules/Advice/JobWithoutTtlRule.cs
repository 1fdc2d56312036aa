using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Advice;

/// <summary>A Job that has finished stays in the cluster with its Pods, until somebody removes it.</summary>
internal sealed class JobWithoutTtlRule : ManifestRule
{
    /// <summary>Helm removes its hooks itself.</summary>
    private const string HookPolicy = "helm.sh/hook-delete-policy";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9031", "job-without-ttl", "A Job is removed some time after it has finished", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from job in set.Index.OfKind("Job")
        where job.Spec is { } spec && spec["ttlSecondsAfterFinished"] is null && !job.HasAnnotation(HookPolicy)
        select On(job, $"{job} stays in the cluster when it has finished. Write ttlSecondsAfterFinished, such as 86400 for a day.");
}
