using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>A budget that lets no Pod go keeps nodes from ever being drained.</summary>
internal sealed class BudgetBlocksEvictionRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8008", "budget-blocks-eviction", "A PodDisruptionBudget lets a Pod go", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from budget in set.Index.OfKind("PodDisruptionBudget")
        from limit in budget.Spec?.Entries ?? []
        let reason = limit switch
        {
            { Key: "maxUnavailable", Value: ManifestScalar { Integer: 0 } or ManifestScalar { Text: "0%" } } => "no Pod may be unavailable",
            { Key: "minAvailable", Value: ManifestScalar { Text: "100%" } } => "all Pods must stay",
            { Key: "minAvailable", Value: ManifestScalar { Integer: { } least } } => TooFew(set.Index, budget, least),
            _ => null,
        }
        where reason is not null
        select On(budget, limit.Value, $"{budget} lets no Pod go: {reason}. Nodes with these Pods cannot be drained.");

    /// <summary>What an autoscaler scales may have more Pods than is written.</summary>
    private static string? TooFew(ManifestIndex index, ManifestResource budget, long least)
    {
        if (budget.Spec!.Mapping("selector") is not { } selector || selector["matchExpressions"] is not null)
            return null;

        var selected = selector.Mapping("matchLabels") is { Entries.Count: > 0 } labels
            ? index.WorkloadsBeside(budget).Where(workload => workload.IsSelectedBy(labels)).ToArray()
            : [];

        return selected is [{ Resource: { Kind: "Deployment" or "StatefulSet", IsExternal: false } only }]
            && !index.AllBeside(budget, "HorizontalPodAutoscaler").Any()
            && (only.Spec!["replicas"] is null ? 1 : only.Spec.Integer("replicas")) is { } replicas
            && replicas > 0 && replicas <= least
                ? $"{least} must stay of the {replicas} of {only}"
                : null;
    }
}
