using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A workload tells its Pods from others by labels that the Service in front of it does not ask for.</summary>
internal sealed class BroadSelectorRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9008", "selector-broader-than-workload", "A Service asks for all labels by which its workload knows its Pods", RuleSeverity.Info) { IsEnabledByDefault = false };

    /// <summary>Where several workloads fit, as in a canary release, the Service is meant for all of them.</summary>
    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from fitting in SelectingWorkload.WithServices(set.Index)
            .SelectMany(static pair => pair.Services, static (pair, service) => (service, pair.Workload))
            .ToLookup(static pair => pair.service, static pair => pair.Workload)
        where fitting.Count() == 1
        let service = fitting.Key
        let selector = service.Selector!
        let workload = fitting.First()
        let more = SelectingWorkload.MatchLabelsOf(workload).Texts().Where(label => selector.Find(label.Key) is null).ToArray()
        where more.Length > 0
        select On(
            service.Resource,
            selector,
            $"{service.Resource} selects Pods without regard to {Labels(more)}, by which {workload} tells its own from others. Add {(more.Length == 1 ? "it" : "them")} to the selector.") with
        {
            Related = [workload.Origin],
        };

    private static string Labels((string Key, string Value)[] labels) =>
        Wording.List(labels.Select(static label => $"'{label.Key}: {label.Value}'"));
}
