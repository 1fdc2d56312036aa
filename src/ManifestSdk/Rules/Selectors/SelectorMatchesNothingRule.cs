using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>
/// A Service that finds no Pods answers nothing. Pods may come from elsewhere, so this is a warning, and a set without any
/// workload, somebody's networking half, is left alone, and so are selectors that may well find Pods which no template shows.
/// </summary>
internal sealed class SelectorMatchesNothingRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2001", "selector-matches-nothing", "A Service's selector matches the Pods of some workload", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where set.Index.AllWorkloads.Count > 0
            && service.Type != "ExternalName"
            && service.Selector is { } selector
            && selector.Entries.All(static entry => entry.Value is ManifestScalar { Text: not null })
            && selector.Entries.Any(static entry => !RuntimeLabels.Contain(entry.Key))
            && !set.Index.SelectedBy(service).Any()
        let finding = Explain(set.Index, service, service.Selector!)
        where finding is not null
        select finding;

    private Finding? Explain(ManifestIndex index, ServiceView service, ManifestMapping selector)
    {
        var beside = index.WorkloadsBeside(service.Resource).ToArray();
        return OnWorkloadsOwnLabels(service, selector, beside)
            ?? InOtherNamespace(index, service, selector)
            ?? OnOneWrongLabel(service, selector, beside)
            ?? (UnseenPods.MayMatch(index, service, selector) ? null : On(
                service.Resource,
                selector,
                $"{service.Resource} selects Pods with {Labels(selector)}, which no workload in {Place(service)} has. "
                + "If they come from elsewhere, declare that workload as external."));
    }

    /// <summary>The labels stand on the Deployment itself, and not on the Pods that it makes.</summary>
    private Finding? OnWorkloadsOwnLabels(ServiceView service, ManifestMapping selector, WorkloadView[] beside)
    {
        var owner = beside.FirstOrDefault(workload =>
            workload.Resource.Metadata?.Mapping("labels") is { } own
            && selector.Texts().All(label => (workload.Labels?.Text(label.Key) ?? own.Text(label.Key)) == label.Value));
        return owner is null
            ? null
            : On(
                service.Resource,
                selector,
                $"{service.Resource} selects Pods with {Labels(selector)}. {owner.Resource} carries these labels, its Pods do not; "
                + "write them in its Pod template.") with { Related = [owner.Resource.Origin] };
    }

    private Finding? InOtherNamespace(ManifestIndex index, ServiceView service, ManifestMapping selector) =>
        index.Selected(selector).FirstOrDefault() is { } stranger
            ? On(
                service.Resource,
                selector,
                $"{service.Resource} {Wording.InNamespace(service.Resource)} selects Pods with {Labels(selector)}. {stranger.Resource} has them, "
                + $"but {Wording.InNamespace(stranger.Resource)}; a Service reaches Pods of its own namespace only.") with
            {
                Related = [stranger.Resource.Origin],
            }
            : null;

    /// <summary>Every label but one matches: that one is wrong.</summary>
    private Finding? OnOneWrongLabel(ServiceView service, ManifestMapping selector, WorkloadView[] beside)
    {
        foreach (var workload in beside)
        {
            if (selector.Entries.Where(entry => !Carries(workload, entry)).ToArray() is not [var wrong])
                continue;

            if (NearMissOf(wrong, workload) is { } mistake)
                return At(service, wrong, mistake) with { Related = [workload.Resource.Origin] };
        }

        return null;
    }

    private Finding At(ServiceView service, ManifestEntry wrong, (string Message, ManifestFix? Fix, bool IsKey) mistake) =>
        (mistake.IsKey
            ? OnKey(service.Resource, wrong, $"{service.Resource} {mistake.Message}")
            : On(service.Resource, wrong.Value, $"{service.Resource} {mistake.Message}")) with { Fix = mistake.Fix };

    private static (string Message, ManifestFix? Fix, bool IsKey)? NearMissOf(ManifestEntry wrong, WorkloadView workload)
    {
        var value = ((ManifestScalar)wrong.Value).Text!;
        if (workload.Labels?.Text(wrong.Key) is { } actual)
        {
            return NearMiss.Of(value, [actual]) is null
                ? null
                : ($"selects no Pods: those of {workload.Resource} have '{wrong.Key}: {actual}'. Did you mean '{actual}'?",
                    ManifestFix.Use(wrong.Value, actual), false);
        }

        return NearMiss.Of(wrong.Key, workload.Labels.Texts().Select(static label => label.Key)) is { } key
            && workload.Labels!.Text(key) == value
                ? ($"selects no Pods: those of {workload.Resource} have no label '{wrong.Key}'. Did you mean '{key}'?", null, true)
                : null;
    }

    private static bool Carries(WorkloadView workload, ManifestEntry label) =>
        RuntimeLabels.Contain(label.Key) || workload.Labels?.Text(label.Key) == ((ManifestScalar)label.Value).Text;

    private static string Labels(ManifestMapping selector) =>
        Wording.List(selector.Texts().Select(static label => $"'{label.Key}: {label.Value}'"));

    private static string Place(ServiceView service) =>
        service.Resource.Namespace.Length > 0 ? $"namespace '{service.Resource.Namespace}'" : "its namespace";
}
