namespace ManifestSdk.Model;

/// <summary>
/// The order of resources in a file: what others need comes first, so that <c>kubectl apply</c> succeeds in one go.
///Kinds that are not listed come last.
/// </summary>
internal static class ResourceOrder
{
    private static readonly string[] Kinds =
    [
        "Namespace",
        "CustomResourceDefinition",
        "PriorityClass",
        "StorageClass",
        "IngressClassParams",
        "IngressClass",
        "ResourceQuota",
        "LimitRange",
        "NetworkPolicy",
        "ServiceAccount",
        "ClusterRole",
        "ClusterRoleBinding",
        "Role",
        "RoleBinding",
        "Secret",
        "ConfigMap",
        "PersistentVolume",
        "PersistentVolumeClaim",
        "Service",
        "Deployment",
        "StatefulSet",
        "DaemonSet",
        "Job",
        "CronJob",
        "HorizontalPodAutoscaler",
        "PodDisruptionBudget",
        "TargetGroupBinding",
        "Ingress",
    ];

    private static readonly Dictionary<string, int> Ranks = Kinds
        .Select(static (kind, index) => (kind, index))
        .ToDictionary(static pair => pair.kind, static pair => pair.index, StringComparer.Ordinal);

    public static ManifestResource[] Sort(IEnumerable<ManifestResource> resources) => resources
        .OrderBy(static resource => Ranks.TryGetValue(resource.Kind, out var rank) ? rank : Kinds.Length)
        .ThenBy(static resource => resource.Namespace, StringComparer.Ordinal)
        .ThenBy(static resource => resource.Kind, StringComparer.Ordinal)
        .ThenBy(static resource => resource.Name, StringComparer.Ordinal)
        .ToArray();
}
