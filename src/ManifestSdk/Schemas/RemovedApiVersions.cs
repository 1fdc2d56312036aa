namespace ManifestSdk.Schemas;

/// <summary>What Kubernetes served once: kinds by the API version that went away.</summary>
internal static class RemovedApiVersions
{
    private static readonly Dictionary<(string ApiVersion, string Kind), RemovedApiVersion> ByName = new[]
    {
        Row("extensions/v1beta1", "DaemonSet Deployment ReplicaSet", "1.16", "apps/v1"),
        Row("extensions/v1beta1", "NetworkPolicy", "1.16", "networking.k8s.io/v1", keepsShape: true),
        Row("extensions/v1beta1", "PodSecurityPolicy", "1.16", null),
        Row("apps/v1beta1", "ControllerRevision Deployment StatefulSet", "1.16", "apps/v1"),
        Row("apps/v1beta2", "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet", "1.16", "apps/v1", keepsShape: true),
        Row("batch/v2alpha1", "CronJob", "1.21", "batch/v1", keepsShape: true),
        Row("admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration", "1.22", "admissionregistration.k8s.io/v1"),
        Row("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "1.22", "apiextensions.k8s.io/v1"),
        Row("apiregistration.k8s.io/v1beta1", "APIService", "1.22", "apiregistration.k8s.io/v1", keepsShape: true),
        Row("authentication.k8s.io/v1beta1", "TokenReview", "1.22", "authentication.k8s.io/v1", keepsShape: true),
        Row("authorization.k8s.io/v1beta1", "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview", "1.22", "authorization.k8s.io/v1"),
        Row("certificates.k8s.io/v1beta1", "CertificateSigningRequest", "1.22", "certificates.k8s.io/v1"),
        Row("coordination.k8s.io/v1beta1", "Lease", "1.22", "coordination.k8s.io/v1", keepsShape: true),
        Row("extensions/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1"),
        Row("networking.k8s.io/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1"),
        Row("networking.k8s.io/v1beta1", "IngressClass", "1.22", "networking.k8s.io/v1", keepsShape: true),
        Row("rbac.authorization.k8s.io/v1beta1", "ClusterRole ClusterRoleBinding Role RoleBinding", "1.22", "rbac.authorization.k8s.io/v1", keepsShape: true),
        Row("scheduling.k8s.io/v1beta1", "PriorityClass", "1.22", "scheduling.k8s.io/v1", keepsShape: true),
        Row("storage.k8s.io/v1beta1", "CSIDriver CSINode StorageClass VolumeAttachment", "1.22", "storage.k8s.io/v1", keepsShape: true),
        Row("autoscaling/v2beta1", "HorizontalPodAutoscaler", "1.25", "autoscaling/v2"),
        Row("batch/v1beta1", "CronJob", "1.25", "batch/v1", keepsShape: true),
        Row("discovery.k8s.io/v1beta1", "EndpointSlice", "1.25", "discovery.k8s.io/v1"),
        Row("events.k8s.io/v1beta1", "Event", "1.25", "events.k8s.io/v1"),
        Row("node.k8s.io/v1beta1", "RuntimeClass", "1.25", "node.k8s.io/v1", keepsShape: true),
        Row("policy/v1beta1", "PodDisruptionBudget", "1.25", "policy/v1", keepsShape: true),
        Row("policy/v1beta1", "PodSecurityPolicy", "1.25", null),
        Row("autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.26", "autoscaling/v2", keepsShape: true),
        Row("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema PriorityLevelConfiguration", "1.26", "flowcontrol.apiserver.k8s.io/v1"),
        Row("storage.k8s.io/v1beta1", "CSIStorageCapacity", "1.27", "storage.k8s.io/v1", keepsShape: true),
        Row("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema PriorityLevelConfiguration", "1.29", "flowcontrol.apiserver.k8s.io/v1"),
        Row("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema PriorityLevelConfiguration", "1.32", "flowcontrol.apiserver.k8s.io/v1"),
    }
        .SelectMany(static row => row.Kinds.Split(' '), static (row, kind) => (Name: (row.ApiVersion, kind), row.Removed))
        .ToDictionary(static pair => pair.Name, static pair => pair.Removed);

    public static RemovedApiVersion? Find(string apiVersion, string kind) =>
        ByName.TryGetValue((apiVersion, kind), out var removed) ? removed : null;

    private static (string ApiVersion, string Kinds, RemovedApiVersion Removed) Row(
        string apiVersion, string kinds, string since, string? replacement, bool keepsShape = false) =>
        (apiVersion, kinds, new RemovedApiVersion(since, replacement, keepsShape));
}
