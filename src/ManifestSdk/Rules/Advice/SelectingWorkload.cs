using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Workloads by what they say about their Pods outside the template, which may be missing.</summary>
internal static class SelectingWorkload
{
    public static ManifestMapping? MatchLabelsOf(ManifestResource resource) => resource.Spec?.Mapping("selector")?.Mapping("matchLabels");

    /// <summary>Whether a Service's selector takes the Pods of a workload, as far as the workload's own selector tells.</summary>
    public static bool IsBehind(ManifestResource resource, ServiceView service) =>
        resource.Kind is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet"
        && resource.IsKubernetesOwn()
        && ManifestIndex.NamespaceOf(resource) == ManifestIndex.NamespaceOf(service.Resource)
        && MatchLabelsOf(resource) is { } labels
        && service.Selector is { } selector
        && selector.Entries.All(entry => entry.Value is ManifestScalar { Text: { } wanted } && labels.Text(entry.Key) == wanted);
}
