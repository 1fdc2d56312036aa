using System.Text.RegularExpressions;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>What this server refuses and <c>manifest lint</c> passes: a row a reason.</summary>
internal static class StricterServer
{
    private const string Version = "1.20 is stricter";
    private const string Elsewhere = "by design: may exist elsewhere";
    private const string Cluster = "by design: depends on the cluster";
    private const string Unjudged = "not judged: cluster administration";
    private const string Rare = "not judged: rare values";

    public static IReadOnlyList<Explanation> All { get; } =
    [
        Row(Elsewhere, "A group of API versions that this cluster does not serve may be a custom resource's", "UnknownKind"),
        Row(Elsewhere, "$(POD) may be a variable that Kustomize or a pipeline fills in", field: @"\.subPathExpr$", change: "^(gains subPathExpr|begins with /)$"),
        Row(Elsewhere, "A priority class that this cluster does not have", "Forbidden", "Pod", change: "priorityClassName$"),
        Row(Cluster, "A cluster may have IPv6, and this one has none", kind: "Service", field: @"^spec\.clusterIPs", change: "is '[0-9a-f]*::"),
        Row(Cluster, "A cluster may let an autoscaler scale to 0 by a metric of something else (HPAScaleToZero)", kind: "HorizontalPodAutoscaler", field: "minReplicas$", change: "is 0$"),
        Row(Version, "Fields that came after 1.20; the schemas of 1.36 have them", "UnknownField"),
        Row(Version, "Names of environment variables may be any printable text since 1.32", field: @"\.(env\[[0-9]+\]\.name|envFrom\[[0-9]+\]\.prefix)$"),
        Row(Version, "Search domains may have underscores since 1.33", field: @"\.dnsConfig\.searches", change: "_"),
        Row(Unjudged, "Definitions of kinds and API services: their schemas and names of parts", kind: "CustomResourceDefinition|APIService"),
        Row(Unjudged, "Requests for certificates, nodes, drivers and attachments are made by programs", kind: "CertificateSigningRequest|Node|CSIDriver|VolumeAttachment|Lease"),
        Row(Unjudged, "Endpoints are filled in by controllers", kind: "Endpoints"),
        Row(Unjudged, "Storage that an administrator provides: topologies, sources and bounds", kind: "StorageClass|PersistentVolume"),
        Row(Unjudged, "Which resources and types a LimitRange, quota or class may name", kind: "LimitRange|ResourceQuota|RuntimeClass|PriorityClass"),
        Row(Unjudged, "Paths, versions and wildcards of webhooks", kind: "(Validating|Mutating)WebhookConfiguration"),
        Row(Rare, "Null or empty text as an item of a list", change: "^(has a null|has an empty text|is null|is ''|is \\[\\{\\}\\])$"),
        Row(Rare, "Settings of volume drivers", field: @"volumes\[[0-9]+\]\.(iscsi|fc|csi|ephemeral|downwardAPI|projected)"),
        Row(Rare, "The API version that a field is read from", field: @"fieldRef\.fieldPath$"),
        Row(Rare, "Fields of nodes that an affinity may compare", field: "matchFields"),
        Row(Rare, "Names of kernel parameters", field: @"sysctls\[[0-9]+\]\.name"),
        Row(Rare, "Names of a metric's resource and container", field: "containerResource"),
        Row(Rare, "Which finalizers of Kubernetes' own there are", field: "finalizers"),
    ];

    /// <summary>Some refusal must be one of the row's: the others follow from it.</summary>
    private static Explanation Row(string @class, string reason, string cause = ".*", string kind = ".*", string field = "", string change = "") => new(
        @class,
        reason,
        found => !found.IsServerMilder
            && Regex.IsMatch(found.Kind, $"^({kind})$")
            && Regex.IsMatch(found.Mutant.Change, change)
            && found.Server.Refusals.Any(refusal => Regex.IsMatch(refusal.Reason, $"^({cause})$") && Regex.IsMatch(refusal.Field, field)));
}
