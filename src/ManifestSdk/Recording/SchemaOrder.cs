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
        "type", "spec", "data", "stringData", "binaryData", "immutable", "automountServiceAccountToken",

        // Workloads and batch.
        "schedule", "timeZone", "suspend", "concurrencyPolicy", "startingDeadlineSeconds",
        "serviceName", "replicas", "completions", "parallelism", "completionMode", "backoffLimit",
        "podSelector", "namespaceSelector", "ipBlock", "labelSelector", "selector",
        "matchLabels", "matchExpressions", "key", "operator", "value", "values", "valueFrom", "effect",
        "strategy", "updateStrategy", "podManagementPolicy", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds",
        "template", "jobTemplate", "volumeClaimTemplates",

        // The Pod.
        "serviceAccountName", "securityContext", "imagePullSecrets", "hostNetwork", "dnsPolicy", "dnsConfig",
        "initContainers", "containers",
        "image", "imagePullPolicy", "command", "args", "workingDir",

        // Ports, of containers, Services, probes and backends.
        "containerPort", "port", "endPort", "targetPort", "nodePort", "protocol", "appProtocol", "hostPort", "number",
        "clusterIP", "externalName", "loadBalancerClass", "ports",

        // Environment and resources.
        "prefix", "configMapRef", "secretRef", "envFrom", "env", "configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef",
        "resources", "requests", "limits",

        // Probes and hooks.
        "startupProbe", "livenessProbe", "readinessProbe", "lifecycle", "postStart", "preStop",
        "exec", "httpGet", "tcpSocket", "grpc", "sleep",
        "scheme", "host", "path", "pathType", "httpHeaders", "backend", "service", "resource",
        "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold",

        // Volumes.
        "volumeMounts", "mountPath", "subPath", "readOnly", "volumes",
        "restartPolicy", "terminationGracePeriodSeconds",

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
