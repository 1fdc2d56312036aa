using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>A workload must find the Pods that it makes; the API server refuses it otherwise.</summary>
internal sealed class SelectorNotInTemplateRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2002", "selector-not-in-template", "A workload's selector matches its own Pod template", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfLabels(set).Concat(OfExpressions(set));

    private IEnumerable<Finding> OfLabels(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.NeedsSelector || workload.Resource.IsKubernetes("ReplicationController")
        from wanted in workload.MatchLabels?.Entries ?? []
        where wanted.Value is ManifestScalar { Text: { } value } && workload.Labels?[wanted.Key] is null or ManifestScalar { Text: not null }
            && workload.Labels?.Text(wanted.Key) != value
        select Explain(workload, wanted, (ManifestScalar)wanted.Value);

    private IEnumerable<Finding> OfExpressions(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.NeedsSelector
        from expression in workload.Selector.Mappings("matchExpressions")
        where expression.Text("key") is { Length: > 0 } && !Matches(workload, expression)
        select On(
            workload.Resource,
            expression,
            $"{workload.Resource} selects Pods whose label '{expression.Text("key")}' is {Words(expression)}, and those of its own template are not");

    /// <summary>Whether the template's labels fit; <see langword="true"/> too where that cannot be told.</summary>
    private static bool Matches(WorkloadView workload, ManifestMapping expression)
    {
        var label = workload.Labels?[expression.Text("key")!];
        if (label is not null and not ManifestScalar { Text: not null })
            return true;

        var isListed = expression.Scalars("values").Any(value => value.Text == (label as ManifestScalar)?.Text);
        return expression.Text("operator") switch
        {
            "In" => isListed,
            "NotIn" => !isListed || label is null,
            "Exists" => label is not null,
            "DoesNotExist" => label is null,
            _ => true,
        };
    }

    private static string Words(ManifestMapping expression)
    {
        var values = Wording.Choice(expression.Scalars("values").Select(static value => value.ToString()));
        return expression.Text("operator") switch
        {
            "In" => values,
            "NotIn" => $"not {values}",
            "Exists" => "there",
            _ => "missing",
        };
    }

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
