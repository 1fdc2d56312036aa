using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Workloads by what they say about their Pods outside the template, which may be missing.</summary>
internal static class SelectingWorkload
{
    public static ManifestMapping? MatchLabelsOf(ManifestResource resource) => resource.Spec?.Mapping("selector")?.Mapping("matchLabels");

    /// <summary>Each workload with the Services whose selectors take its Pods, as far as the workload's own selector tells.</summary>
    public static IEnumerable<(ManifestResource Workload, ServiceView[] Services)> WithServices(ManifestIndex index)
    {
        // By one label of each selector: comparing every Service with every workload would take too long in a large set.
        var services = index.Services
            .SelectMany(static service => (service.Selector?.Texts() ?? []).Take(1), static (service, label) => (service, label))
            .ToLookup(static pair => (ManifestIndex.NamespaceOf(pair.service.Resource), pair.label.Key, pair.label.Value), static pair => pair.service);

        return
            from workload in index.Resources
            where workload.Kind is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" && workload.IsKubernetesOwn()
            let labels = MatchLabelsOf(workload)
            where labels is not null
            let near = labels.Texts().SelectMany(label => services[(ManifestIndex.NamespaceOf(workload), label.Key, label.Value)])
            select (workload, near.Where(service => Takes(service, labels)).ToArray());
    }

    private static bool Takes(ServiceView service, ManifestMapping labels) =>
        service.Selector is { } selector
        && selector.Entries.All(entry => entry.Value is ManifestScalar { Text: { } wanted } && labels.Text(entry.Key) == wanted);
}
