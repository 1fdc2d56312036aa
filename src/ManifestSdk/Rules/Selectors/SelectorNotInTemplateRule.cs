using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>A workload must find the Pods that it makes; the API server refuses it otherwise.</summary>
internal sealed class SelectorNotInTemplateRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2002", "selector-not-in-template", "A workload's selector matches its own Pod template", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.NeedsSelector
        from wanted in workload.MatchLabels?.Entries ?? []
        where wanted.Value is ManifestScalar { Text: { } value } && workload.Labels?[wanted.Key] is null or ManifestScalar { Text: not null }
            && workload.Labels?.Text(wanted.Key) != value
        select Explain(workload, wanted, (ManifestScalar)wanted.Value);

    private Finding Explain(WorkloadView workload, ManifestEntry wanted, ManifestScalar value) =>
        workload.Labels?.Find(wanted.Key) is { } actual
            ? On(
                workload.Resource,
                value,
                $"{workload.Resource} selects Pods with '{wanted.Key}: {value}', but its own template says '{wanted.Key}: {actual.Value}'. "
                + "Write the same value in both.") with
            {
                Related = [actual.Value.Origin],
                Fix = ManifestFix.Use(value, ((ManifestScalar)actual.Value).Text!),
            }
            : OnKey(
                workload.Resource,
                wanted,
                $"{workload.Resource} selects Pods with '{wanted.Key}: {value}', but its own template lacks that label."
                + (NearMiss.Of(wanted.Key, workload.Labels.Texts().Select(static label => label.Key)) is { } near
                    ? Wording.DidYouMean(near)
                    : " Write it in the template's labels too."));
}
