using System.Text.RegularExpressions;

namespace ManifestSdk.ApiServer.Tests.Emitted;

/// <summary>
/// What manifests contain and Kubernetes 1.20 cannot judge, with the release that brought it. Fields are left out of what the
/// server is asked; <see cref="EmittedManifestTests"/> has today's models read the whole.
/// </summary>
internal static class NewerThanServer
{
    /// <summary>Kinds that are defined by custom resource definitions of others.</summary>
    public static IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "IngressClassParams", "TargetGroupBinding", "Widget",
    };

    private static readonly (string Path, string Since)[] Fields =
    [
        (@"containers\[\d+\]\.(startup|liveness|readiness)Probe\.grpc$", "1.23"),
        (@"(startup|liveness)Probe\.terminationGracePeriodSeconds$", "1.21"),
        (@"lifecycle\.(preStop|postStart)\.sleep$", "1.29"),
        (@"initContainers\[\d+\]\.restartPolicy$", "1.28"),
        (@"ecurityContext\.appArmorProfile$", "1.30"),
        (@"topologySpreadConstraints\[\d+\]\.(minDomains|nodeAffinityPolicy|nodeTaintsPolicy|matchLabelKeys)$", "1.24 to 1.27"),
        (@"[aA]ffinityTerm\.(namespaceSelector|matchLabelKeys|mismatchLabelKeys)$", "1.21 and 1.29"),
        (@"Execution\[\d+\]\.(namespaceSelector|matchLabelKeys|mismatchLabelKeys)$", "1.21 and 1.29"),
        (@"spec\.(hostUsers|os|schedulingGates)$", "1.25 to 1.27"),
        (@"spec\.(internalTrafficPolicy|loadBalancerClass|trafficDistribution)$", "1.21 to 1.30"),
        (@"ports\[\d+\]\.endPort$", "1.21"),
        (@"spec\.minReadySeconds$", "1.22, for StatefulSets"),
        (@"spec\.(ordinals|persistentVolumeClaimRetentionPolicy)$", "1.23 to 1.26, for StatefulSets"),
        (@"rollingUpdate\.(maxSurge|maxUnavailable)$", "1.22 for DaemonSets, 1.24 for StatefulSets"),
        (@"spec\.(timeZone|suspend|completionMode|podFailurePolicy|podReplacementPolicy|backoffLimitPerIndex|maxFailedIndexes|successPolicy)$", "1.21 to 1.31"),
        (@"spec\.unhealthyPodEvictionPolicy$", "1.26"),
        (@"spec\.(dataSourceRef|volumeAttributesClassName)$", "1.22 and 1.31"),
        (@"behavior\.scale(Up|Down)\.tolerance$", "1.33"),
        (@"spec\.parameters\.(scope|namespace)$", "1.21"),
    ];

    private static readonly (string Message, string Since)[] Refusals =
    [
        ("can only use volume source type of PersistentVolumeClaim for block mode", "1.22, when volumes of a Pod's own became possible"),
    ];

    /// <summary>Whether a field is the one thing that a probe or hook does, so that another has to take its place.</summary>
    public static bool IsHandler(string path) => path.EndsWith(".grpc", StringComparison.Ordinal) || path.EndsWith(".sleep", StringComparison.Ordinal);

    /// <summary>Whether the server refuses for a reason that newer ones no longer have.</summary>
    public static bool HasRefusal(string message) => Refusals.Any(refusal => message.Contains(refusal.Message, StringComparison.Ordinal));

    /// <summary>Whether a field is known to be newer than the server.</summary>
    public static bool HasField(string path) => Fields.Any(field => Regex.IsMatch(path, field.Path));
}
