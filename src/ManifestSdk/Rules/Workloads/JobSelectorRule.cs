using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>The API server gives every Job a selector that no other Job has.</summary>
internal sealed class JobSelectorRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2054", "job-selector", "A Job leaves its selector to the API server", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfJobs(set).Concat(OfCronJobs(set));

    /// <summary>A Job that insists on it may bring its own.</summary>
    private IEnumerable<Finding> OfJobs(ManifestSet set) =>
        from job in set.Index.OfKind("Job")
        where job.Spec?["manualSelector"] is not ManifestScalar { Boolean: true }
        let selector = job.Spec?.Find("selector")
        where selector?.Value is ManifestMapping own && HasOwnLabels(own)
        select OnKey(job, selector, $"{job} has a selector of its own, and the API server makes one. Leave it out.");

    private IEnumerable<Finding> OfCronJobs(ManifestSet set) =>
        from job in set.Index.OfKind("CronJob")
        from field in job.Spec?.Mapping("jobTemplate")?.Mapping("spec")?.Entries ?? []
        where field is { Key: "selector", Value: not ManifestScalar { Value: null } } or { Key: "manualSelector", Value: ManifestScalar { Boolean: true } }
        select OnKey(job, field, $"The Jobs of {job} have a {field.Key}, and the API server makes a selector for each. Leave it out.");

    /// <summary>The Job's own name is one of the labels that the API server selects by.</summary>
    private static bool HasOwnLabels(ManifestMapping selector) =>
        (selector.Mapping("matchLabels")?.Entries ?? []).Select(static label => label.Key)
            .Concat(selector.Mappings("matchExpressions").Select(static expression => expression.Text("key") ?? ""))
            .Any(static key => key is not ("job-name" or "batch.kubernetes.io/job-name"));
}
