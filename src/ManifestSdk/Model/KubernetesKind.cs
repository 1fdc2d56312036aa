namespace ManifestSdk.Model;

/// <summary>The kinds that Kubernetes itself serves: which API group each is in, and which live outside any namespace.</summary>
internal static class KubernetesKind
{
    private static readonly Dictionary<string, string[]> KindsByGroup = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "Pod", "Service", "ConfigMap", "Secret", "ServiceAccount", "Namespace", "Node", "Endpoints", "Event", "LimitRange",
            "PersistentVolume", "PersistentVolumeClaim", "PodTemplate", "ReplicationController", "ResourceQuota",
        ],
        ["apps"] = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ControllerRevision"],
        ["batch"] = ["Job", "CronJob"],
        ["networking.k8s.io"] = ["Ingress", "IngressClass", "NetworkPolicy"],
        ["autoscaling"] = ["HorizontalPodAutoscaler"],
        ["policy"] = ["PodDisruptionBudget"],
        ["discovery.k8s.io"] = ["EndpointSlice"],
        ["storage.k8s.io"] = ["StorageClass", "CSIDriver", "VolumeAttachment"],
        ["scheduling.k8s.io"] = ["PriorityClass"],
        ["node.k8s.io"] = ["RuntimeClass"],
        ["rbac.authorization.k8s.io"] = ["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"],
        ["apiextensions.k8s.io"] = ["CustomResourceDefinition"],
    };

    private static readonly Dictionary<string, string> GroupByKind = KindsByGroup
        .SelectMany(static group => group.Value, static (group, kind) => (group.Key, kind))
        .ToDictionary(static pair => pair.kind, static pair => pair.Key, StringComparer.Ordinal);

    private static readonly HashSet<string> ClusterScoped = new(StringComparer.Ordinal)
    {
        "Namespace", "Node", "PersistentVolume", "IngressClass", "StorageClass", "CSIDriver", "VolumeAttachment", "PriorityClass",
        "RuntimeClass", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition",
    };

    /// <summary>
    /// Whether a resource is the kind of this name that Kubernetes serves, and not somebody's custom resource that shares
    /// the name, such as Knative's Service. A resource without <c>apiVersion</c> is taken for the well-known one.
    /// </summary>
    public static bool IsKubernetes(this ManifestResource resource, string kind) =>
        resource.Kind == kind && resource.IsKubernetesOwn();

    /// <summary>Whether the resource's kind is one that Kubernetes serves.</summary>
    public static bool IsKubernetesOwn(this ManifestResource resource) =>
        GroupByKind.TryGetValue(resource.Kind, out var group)
        && (resource.ApiVersion.Length == 0 || IsIn(GroupOf(resource.ApiVersion), group));

    /// <summary>Whether the resource's kind is known to live outside any namespace.</summary>
    public static bool IsClusterScoped(this ManifestResource resource) =>
        ClusterScoped.Contains(resource.Kind) && resource.IsKubernetesOwn();

    /// <summary>The group in <c>group/version</c>; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) =>
        apiVersion.IndexOf('/') is var slash and >= 0 ? apiVersion.Substring(0, slash) : "";

    /// <summary>Workloads and Ingresses once lived in <c>extensions</c>; manifests that still say so mean the same kind.</summary>
    private static bool IsIn(string group, string expected) => group == expected || group == "extensions";
}
