using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>Workloads of <c>apps/v1</c> need a selector, and one that selects something in particular.</summary>
internal sealed class SelectorMissingRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2003", "selector-missing", "A workload says which Pods are its own", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.NeedsSelector && IsMissing(workload.Resource.Spec?["selector"])
        select On(
            workload.Resource,
            workload.Resource.Spec!["selector"] ?? workload.Resource.Spec,
            $"{workload.Resource} has no selector. {Advice(workload)}");

    private static bool IsMissing(ManifestNode? selector) => selector switch
    {
        null or ManifestScalar { Value: null } => true,
        ManifestMapping mapping => IsEmpty(mapping["matchLabels"]) && IsEmpty(mapping["matchExpressions"]),
        _ => false,
    };

    private static bool IsEmpty(ManifestNode? node) =>
        node is null or ManifestScalar { Value: null } or ManifestMapping { Entries.Count: 0 } or ManifestSequence { Items.Count: 0 };

    private static string Advice(WorkloadView workload) => workload.Labels.Texts().FirstOrDefault() is { Key: { } key } label
        ? $"Select its Pods' label '{key}: {label.Value}'."
        : "Give its Pods a label and select that.";
}
