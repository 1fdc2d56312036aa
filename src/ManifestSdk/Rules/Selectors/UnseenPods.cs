using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>Tells where a selector may well find Pods that no template in the set shows.</summary>
internal static class UnseenPods
{
    public static bool MayMatch(ManifestIndex index, ServiceView service, ManifestMapping selector) =>
        index.WorkloadsBeside(service.Resource).ToArray() is not { Length: > 0 } beside
        || IsOfTheCluster(service)
        || ComeFromOperator(index, service, selector)
        || beside.Any(workload => LabelThemselves(index, workload, selector));

    /// <summary>DNS, the scheduler and the like come with the cluster.</summary>
    private static bool IsOfTheCluster(ServiceView service) => service.Resource.Namespace == "kube-system";

    /// <summary>An operator makes Pods for a custom resource, and gives them labels of the resource or of its own domain.</summary>
    private static bool ComeFromOperator(ManifestIndex index, ServiceView service, ManifestMapping selector) => index.Resources
        .Where(resource => !resource.IsKubernetesOwn() && ManifestIndex.NamespaceOf(resource) == ManifestIndex.NamespaceOf(service.Resource))
        .Any(custom => Carries(custom.Metadata?.Mapping("labels"), selector)
            || Carries(custom.Spec?.Mapping("podMetadata")?.Mapping("labels"), selector)
            || selector.Entries.Any(label => IsOfDomain(label.Key, KubernetesKind.GroupOf(custom.ApiVersion))));

    private static bool IsOfDomain(string label, string group) =>
        label.IndexOf('/') is > 0 and var slash
        && label.Substring(0, slash) is var domain
        && domain.Contains('.')
        && (group == domain || group.EndsWith("." + domain, StringComparison.Ordinal) || domain.EndsWith("." + group, StringComparison.Ordinal));

    /// <summary>Pods that elect a leader write the outcome into their own labels, when their account may.</summary>
    private static bool LabelThemselves(ManifestIndex index, WorkloadView workload, ManifestMapping selector)
    {
        var known = selector.Entries.Where(label => workload.Labels?[label.Key] is not null).ToArray();
        return known.Length > 0
            && Carries(workload.Labels, selector.With(known))
            && PodRights.MayChangePods(index, workload);
    }

    private static bool Carries(ManifestMapping? labels, ManifestMapping wanted) =>
        labels is not null && wanted.Texts().All(label => labels.Text(label.Key) == label.Value);
}
