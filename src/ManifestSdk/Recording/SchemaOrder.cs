namespace ManifestSdk.Recording;

/// <summary>
/// The order of fields inside Kubernetes objects: what identifies comes first, then what people look for first.
/// One list serves all types, because no two types disagree about it. Fields that are not listed follow in ordinal order.
/// </summary>
internal static class SchemaOrder
{
    private static readonly string[] Fields =
    [
        // What identifies.
        "apiVersion", "apiGroup", "kind", "metadata", "name", "generateName", "namespace", "labels", "annotations",
        "type", "spec", "data", "stringData", "binaryData", "immutable", "serviceAccountName", "automountServiceAccountToken",

        // Services and claims: what they are, before whom they serve.
        "clusterIP", "externalName", "loadBalancerClass",
        "accessModes", "storageClassName", "volumeMode", "volumeName", "dataSource",

        // Workloads, jobs and what watches them.
        "schedule", "timeZone", "suspend", "concurrencyPolicy", "startingDeadlineSeconds",
        "successfulJobsHistoryLimit", "failedJobsHistoryLimit",
        "serviceRef", "targetGroupARN", "targetGroupName", "targetType", "scaleTargetRef", "minReplicas", "maxReplicas", "metrics", "behavior",
        "serviceName", "replicas",
        "completions", "parallelism", "completionMode", "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished",
        "weight", "maxSkew", "topologyKey", "whenUnsatisfiable",
        "podSelector", "namespaceSelector", "ipBlock", "labelSelector", "selector",
        "matchLabels", "matchExpressions", "key", "operator", "value", "values", "valueFrom", "effect",
        "podManagementPolicy", "ordinals", "strategy", "updateStrategy",
        "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds", "paused",
        "jobTemplate", "template", "volumeClaimTemplates",

        // Policies and roles.
        "policyTypes", "ingress", "egress", "from", "to", "apiGroups",

        // The Pod, and where it runs.
        "imagePullSecrets", "hostNetwork", "dnsPolicy", "dnsConfig", "nameservers", "searches", "hostAliases", "ip", "hostnames",
        "initContainers", "containers",
        "requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution",

        // Containers.
        "image", "restartPolicy", "imagePullPolicy", "command", "args", "workingDir",

        // Ports, of containers, Services, probes and backends.
        "server", "path", "pathType", "containerPort", "port", "endPort", "targetPort", "nodePort", "hostPort",
        "protocol", "appProtocol", "number", "ports",

        // Environment and resources.
        "prefix", "configMapRef", "secretRef", "envFrom", "env", "configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef",
        "resources", "resourceNames", "nonResourceURLs", "verbs", "requests", "limits",

        // Probes and hooks.
        "startupProbe", "livenessProbe", "readinessProbe", "lifecycle", "postStart", "preStop",
        "exec", "httpGet", "tcpSocket", "grpc", "sleep",
        "scheme", "host", "httpHeaders", "backend", "service", "resource",
        "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold",

        // Rights.
        "securityContext", "runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup",
        "privileged", "allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities", "drop", "add", "seccompProfile",

        // Volumes.
        "driver", "volumeMounts", "mountPath", "subPath", "readOnly", "volumes", "terminationGracePeriodSeconds",
        "nodeSelector", "tolerations", "affinity", "topologySpreadConstraints",

        // Ingress and IngressClass.
        "ingressClassName", "controller", "parameters", "defaultBackend", "tls", "hosts", "secretName", "rules", "http", "paths",
    ];

    private static readonly Dictionary<string, int> Ranks = Fields
        .Select(static (field, index) => (field, index))
        .ToDictionary(static pair => pair.field, static pair => pair.index, StringComparer.Ordinal);

    public static int Compare(string left, string right)
    {
        var byRank = RankOf(left).CompareTo(RankOf(right));
        return byRank != 0 ? byRank : StringComparer.Ordinal.Compare(left, right);
    }

    private static int RankOf(string field) => Ranks.TryGetValue(field, out var rank) ? rank : int.MaxValue;
}
