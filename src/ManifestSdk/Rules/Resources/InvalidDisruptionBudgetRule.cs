using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Resources;

/// <summary>A budget says how many Pods must stay or how many may go, not both.</summary>
internal sealed class InvalidDisruptionBudgetRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8007", "invalid-disruption-budget", "A PodDisruptionBudget has one limit, a number or a percentage", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.OfKind("PodDisruptionBudget").Where(static budget => budget.Spec is not null).SelectMany(Check);

    private IEnumerable<Finding> Check(ManifestResource budget)
    {
        var limits = budget.Spec!.Entries.Where(static field => field.Key is "minAvailable" or "maxUnavailable").ToArray();
        if (limits.Length > 1)
            yield return OnKey(budget, limits[1], $"{budget} has minAvailable and maxUnavailable. Keep one.");

        foreach (var limit in limits.Where(static limit => limit.Value is ManifestScalar { Value: not null } value && !IsLimit(value)))
            yield return On(budget, limit.Value, $"'{limit.Value}' as the {limit.Key} of {budget} is neither a number of Pods nor a percentage such as '50%'");
    }

    private static bool IsLimit(ManifestScalar value) => value switch
    {
        { Integer: { } number } => number >= 0,
        { Text: { } text } => text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100,
        _ => false,
    };
}
