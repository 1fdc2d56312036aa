using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A rolling update must be able to take a step, and what is not rolling has no settings for it.</summary>
internal sealed class InvalidRollingUpdateRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2020", "invalid-rolling-update", "A rolling update can take a step", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetesOwn()
        let strategy = workload.Resource.Spec?.Mapping(workload.Resource.Kind == "Deployment" ? "strategy" : "updateStrategy")
        where strategy is not null
        from finding in Check(workload.Resource, strategy)
        select finding;

    private IEnumerable<Finding> Check(ManifestResource resource, ManifestMapping strategy)
    {
        if (strategy.Find("rollingUpdate") is not { Value: ManifestMapping rolling } entry)
            yield break;

        // The API server passes over what a DaemonSet says beside OnDelete.
        if (strategy.Text("type") == "OnDelete" && resource.Kind == "DaemonSet")
            yield break;

        if (strategy.Text("type") is "Recreate" or "OnDelete")
        {
            yield return OnKey(resource, entry, $"{resource} has strategy '{strategy.Text("type")}' and settings for a rolling update. Leave out rollingUpdate.");
            yield break;
        }

        foreach (var finding in OfAmounts(resource, rolling).Concat(OfSteps(resource, rolling)))
            yield return finding;
    }

    private IEnumerable<Finding> OfAmounts(ManifestResource resource, ManifestMapping rolling) =>
        from amount in rolling.Entries
        where amount.Key is "maxSurge" or "maxUnavailable"
        let problem = !IsAmount(amount.Value) ? "neither a number of Pods nor a percentage such as '25%'"
            : IsShareOfPods(resource.Kind, amount.Key) && Percentage(amount.Value) > 100 ? "more than all of its Pods. Write at most '100%'."
            : null
        where problem is not null
        select On(resource, amount.Value, $"'{amount.Value}' as the {amount.Key} of {resource} is {problem}");

    private IEnumerable<Finding> OfSteps(ManifestResource resource, ManifestMapping rolling)
    {
        if (resource.Kind is "Deployment" or "DaemonSet" && IsStuck(resource.Kind, rolling))
            yield return On(resource, rolling["maxUnavailable"]!, $"{resource} can never replace a Pod. Let maxSurge or maxUnavailable be more than 0.");

        if (resource.Kind == "DaemonSet" && rolling.Has("maxSurge") && !IsZero(rolling["maxSurge"]) && !IsZero(rolling["maxUnavailable"]))
            yield return OnKey(resource, rolling.Find("maxSurge")!, $"{resource} has a maxSurge and a maxUnavailable, which is 1 unless it is written. Write maxUnavailable 0, or leave maxSurge out.");
    }

    /// <summary>A Deployment surges by a quarter unless told otherwise, a DaemonSet does not surge.</summary>
    private static bool IsStuck(string kind, ManifestMapping rolling) =>
        IsZero(rolling["maxUnavailable"]) && (rolling["maxSurge"] is { } surge ? IsZero(surge) : kind == "DaemonSet");

    /// <summary>A Deployment may start more than as many Pods again; on a node there is room for one.</summary>
    private static bool IsShareOfPods(string kind, string field) => field == "maxUnavailable" || kind == "DaemonSet";

    private static bool IsZero(ManifestNode? amount) => amount is ManifestScalar { Integer: 0 } || (amount is not null && Percentage(amount) == 0);

    private static bool IsAmount(ManifestNode amount) => amount switch
    {
        ManifestScalar { Integer: { } number } => number >= 0,
        ManifestScalar { Value: not null } => Percentage(amount) is not null,
        _ => true,
    };

    private static int? Percentage(ManifestNode amount) =>
        amount is ManifestScalar { Text: { } text }
        && text.EndsWith("%", StringComparison.Ordinal)
        && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : null;
}
