namespace ManifestSdk.Recording;

/// <summary>
/// The order of fields inside Kubernetes objects: what identifies comes first, then what people look for first.
/// One list serves all types, because no two types disagree about it. Fields that are not listed follow in ordinal order.
/// </summary>
internal static class SchemaOrder
{
    private static readonly string[] Fields =
    [
        "apiVersion", "apiGroup", "kind", "metadata", "name", "generateName", "namespace", "labels", "annotations",
        "type", "spec", "data", "stringData", "binaryData", "immutable",
        "replicas", "selector", "matchLabels", "matchExpressions", "key", "operator", "values", "strategy", "template",
        "serviceAccountName", "initContainers", "containers",
        "image", "imagePullPolicy", "command", "args", "workingDir",
        "containerPort", "port", "targetPort", "nodePort", "protocol", "appProtocol", "hostPort", "number",
        "ports", "envFrom", "env", "value", "valueFrom", "resources", "requests", "limits",
        "startupProbe", "livenessProbe", "readinessProbe", "exec", "httpGet", "tcpSocket", "grpc",
        "scheme", "host", "path", "pathType", "httpHeaders", "backend", "service",
        "volumeMounts", "mountPath", "volumes",
        "clusterIP", "externalName", "loadBalancerClass",
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
