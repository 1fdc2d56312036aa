using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Counts, seconds and weights that the API server limits. Ports have a rule of their own.</summary>
internal sealed class NumberOutOfRangeRule : ManifestRule
{
    private static readonly (long Least, long Most) NotNegative = (0, int.MaxValue);
    private static readonly (long Least, long Most) Positive = (1, int.MaxValue);
    private static readonly (long Least, long Most) Seconds = (0, long.MaxValue);
    private static readonly (long Least, long Most) FileMode = (0, 511);
    private static readonly (long Least, long Most) Lun = (0, 255);

    private static readonly FieldTable<(long Least, long Most)> Table = new(
        ("Deployment|StatefulSet|ReplicaSet", "spec.replicas", NotNegative),
        ("Deployment|StatefulSet|ReplicaSet|DaemonSet", "spec.minReadySeconds|revisionHistoryLimit", NotNegative),
        ("Deployment", "spec.progressDeadlineSeconds", NotNegative),
        ("StatefulSet", "spec.ordinals.start", NotNegative),
        ("StatefulSet", "spec.updateStrategy.rollingUpdate.partition", NotNegative),
        ("Job", "spec.parallelism|completions|backoffLimit|ttlSecondsAfterFinished", NotNegative),
        ("Job", "spec.activeDeadlineSeconds", Seconds),
        ("CronJob", "spec.startingDeadlineSeconds", Seconds),
        ("CronJob", "spec.successfulJobsHistoryLimit|failedJobsHistoryLimit", NotNegative),
        ("CronJob", "spec.jobTemplate.spec.parallelism|completions|backoffLimit|ttlSecondsAfterFinished", NotNegative),
        ("CronJob", "spec.jobTemplate.spec.activeDeadlineSeconds", Seconds),
        ("Service", "spec.sessionAffinityConfig.clientIP.timeoutSeconds", (1, 86400)),
        ("HorizontalPodAutoscaler", "spec.minReplicas", NotNegative),
        ("HorizontalPodAutoscaler", "spec.maxReplicas", Positive),
        ("HorizontalPodAutoscaler", "spec.metrics[].resource|containerResource.target.averageUtilization", Positive),
        ("HorizontalPodAutoscaler", "spec.behavior.scaleUp|scaleDown.policies[].value", Positive),
        ("HorizontalPodAutoscaler", "spec.behavior.scaleUp|scaleDown.policies[].periodSeconds", (1, 1800)),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.initialDelaySeconds|timeoutSeconds|periodSeconds", NotNegative),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.failureThreshold|successThreshold", NotNegative),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|startupProbe.terminationGracePeriodSeconds", Positive),
        (FieldScope.Pods, "spec.securityContext.runAsUser|runAsGroup|fsGroup", NotNegative),
        (FieldScope.Pods, "spec.containers|initContainers[].securityContext.runAsUser|runAsGroup", NotNegative),
        (FieldScope.Pods, "spec.topologySpreadConstraints[].maxSkew|minDomains", Positive),
        (FieldScope.Pods, "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight", (1, 100)),
        (FieldScope.Pods, "spec.affinity.podAffinity|podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight", (1, 100)),
        ("v1.PodSpec", "activeDeadlineSeconds", Positive),
        ("v1.PodSecurityContext", "supplementalGroups[]", NotNegative),
        ("v1.KeyToPath|v1.DownwardAPIVolumeFile", "mode", FileMode),
        ("v1.ConfigMapVolumeSource|v1.SecretVolumeSource|v1.ProjectedVolumeSource|v1.DownwardAPIVolumeSource", "defaultMode", FileMode),
        ("v1.ServiceAccountTokenProjection", "expirationSeconds", (600, 1L << 32)),
        ("v1.ISCSIVolumeSource|v1.ISCSIPersistentVolumeSource|v1.FCVolumeSource", "lun", Lun),
        ("v1.ReplicationControllerSpec", "replicas|minReadySeconds", NotNegative),
        ("autoscaling/v1.HorizontalPodAutoscalerSpec", "targetCPUUtilizationPercentage", Positive),
        ("autoscaling/v2.HPAScalingRules", "stabilizationWindowSeconds", (0, 3600)),
        ("admissionregistration.k8s.io/v1.ValidatingWebhook|admissionregistration.k8s.io/v1.MutatingWebhook", "timeoutSeconds", (1, 30)),
        ("apiregistration.k8s.io/v1.APIServiceSpec", "groupPriorityMinimum", (1, 20000)),
        ("apiregistration.k8s.io/v1.APIServiceSpec", "versionPriority", (1, 1000)),
        ("coordination.k8s.io/v1.LeaseSpec", "leaseDurationSeconds", Positive),
        ("coordination.k8s.io/v1.LeaseSpec", "leaseTransitions", NotNegative),
        ("scheduling.k8s.io/v1.PriorityClass", "value", (int.MinValue, 1_000_000_000)));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1011", "number-out-of-range", "A number lies in the range that its field allows", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Integer: { } number } && (number < field.Expected.Least || number > field.Expected.Most)
        select On(
            field.Resource,
            field.Node,
            $"{field.Resource} has {field.Resource.FieldOf(field.Node)} {field.Node}, which is out of range; it {Range(field.Expected)}");

    private static string Range((long Least, long Most) expected) => expected switch
    {
        { Most: >= int.MaxValue and not 1L << 32 } => $"is at least {expected.Least}",
        { Least: int.MinValue } => $"is at most {expected.Most}",
        _ => $"goes from {expected.Least} to {expected.Most}",
    };
}
