using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>Two workloads that cannot tell their Pods apart.</summary>
internal sealed class SharedSelectorRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2004", "shared-selector", "Two workloads of a namespace have different selectors", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from sharing in set.Index.Workloads
            .Where(static workload => workload.NeedsSelector && HasOnlyLabels(workload))
            .GroupBy(static workload => (ManifestIndex.NamespaceOf(workload.Resource), Labels(workload)))
        let first = sharing.First()
        from later in sharing.Skip(1)
        where (later.Resource.Kind, later.Resource.Name) != (first.Resource.Kind, first.Resource.Name)
        select On(
            later.Resource,
            later.MatchLabels!,
            $"{later.Resource} selects the same Pods as {first.Resource}: {sharing.Key.Item2}. Give each a label of its own.") with
        {
            Related = [first.MatchLabels!.Origin],
        };

    private static bool HasOnlyLabels(WorkloadView workload) =>
        workload.MatchLabels is { Entries.Count: > 0 } && workload.Selector?["matchExpressions"] is null;

    private static string Labels(WorkloadView workload) => Wording.List(workload.MatchLabels.Texts()
        .OrderBy(static label => label.Key, StringComparer.Ordinal)
        .Select(static label => $"'{label.Key}: {label.Value}'"));
}
