using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Without a budget, draining nodes may take all Pods of a workload at once.</summary>
internal sealed class NoDisruptionBudgetRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9022", "no-disruption-budget", "Several replicas have a PodDisruptionBudget", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var budgets = set.Resources.Where(static resource => resource.IsKubernetes("PodDisruptionBudget")).ToArray();
        var covered = new HashSet<WorkloadView>(budgets.SelectMany(budget => CoveredBy(budget, set.Index)));
        var unreadable = new HashSet<string>(budgets.Where(static budget => LabelsOf(budget) is null).Select(ManifestIndex.NamespaceOf));
        return
            from workload in Replicated.Of(set.Index)
            where !covered.Contains(workload) && !unreadable.Contains(ManifestIndex.NamespaceOf(workload.Resource))
            select On(
                workload.Resource,
                workload.Resource.Spec!["replicas"]!,
                $"{workload.Resource} has no PodDisruptionBudget, so draining nodes may stop all its Pods at once. Declare one that selects them.");
    }

    private static IEnumerable<WorkloadView> CoveredBy(ManifestResource budget, ManifestIndex index) => LabelsOf(budget) is { } labels
        ? index.Selected(labels).Where(workload => ManifestIndex.NamespaceOf(workload.Resource) == ManifestIndex.NamespaceOf(budget))
        : [];

    /// <summary>The only thing that the budget asks of Pods; none where it asks for something else, which may be any of them.</summary>
    private static ManifestMapping? LabelsOf(ManifestResource budget) =>
        budget.Spec?.Mapping("selector") is { } selector && selector["matchExpressions"] is null && selector.Mapping("matchLabels") is { Entries.Count: > 0 } labels
            ? labels
            : null;
}
