using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Fields that take one of a few words, which are case-sensitive.</summary>
internal sealed class UnsupportedValueRule : ManifestRule
{
    private static readonly string[] Protocols = ["TCP", "UDP", "SCTP"];
    private static readonly string[] Operators = ["In", "NotIn", "Exists", "DoesNotExist"];
    private static readonly string[] TrafficPolicies = ["Cluster", "Local"];
    private static readonly string[] Schemes = ["HTTP", "HTTPS"];

    private static readonly FieldTable<string[]> Table = new(
        ("Service", "spec.type", ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]),
        ("Service", "spec.ports[].protocol", Protocols),
        ("Service", "spec.sessionAffinity", ["None", "ClientIP"]),
        ("Service", "spec.externalTrafficPolicy|internalTrafficPolicy", TrafficPolicies),
        ("Service", "spec.ipFamilies[]", ["IPv4", "IPv6"]),
        ("Service", "spec.ipFamilyPolicy", ["SingleStack", "PreferDualStack", "RequireDualStack"]),
        ("Service", "spec.trafficDistribution", ["PreferClose", "PreferSameZone", "PreferSameNode"]),
        ("Ingress", "spec.rules[].http.paths[].pathType", ["Exact", "Prefix", "ImplementationSpecific"]),
        ("IngressClass", "spec.parameters.scope", ["Cluster", "Namespace"]),
        ("NetworkPolicy", "spec.policyTypes[]", ["Ingress", "Egress"]),
        ("NetworkPolicy", "spec.ingress|egress[].ports[].protocol", Protocols),
        ("PodDisruptionBudget", "spec.unhealthyPodEvictionPolicy", ["IfHealthyBudget", "AlwaysAllow"]),
        ("HorizontalPodAutoscaler", "spec.metrics[].type", ["Resource", "Pods", "Object", "External", "ContainerResource"]),
        ("HorizontalPodAutoscaler", "spec.behavior.scaleUp|scaleDown.selectPolicy", ["Max", "Min", "Disabled"]),
        ("HorizontalPodAutoscaler", "spec.behavior.scaleUp|scaleDown.policies[].type", ["Pods", "Percent"]),
        ("Deployment", "spec.strategy.type", ["Recreate", "RollingUpdate"]),
        ("StatefulSet|DaemonSet", "spec.updateStrategy.type", ["RollingUpdate", "OnDelete"]),
        ("StatefulSet", "spec.podManagementPolicy", ["OrderedReady", "Parallel"]),
        ("StatefulSet", "spec.persistentVolumeClaimRetentionPolicy.whenDeleted|whenScaled", ["Retain", "Delete"]),
        ("CronJob", "spec.concurrencyPolicy", ["Allow", "Forbid", "Replace"]),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|PodDisruptionBudget", "spec.selector.matchExpressions[].operator", Operators),
        (FieldScope.Pods, "spec.containers|initContainers[].ports[].protocol", Protocols),
        (FieldScope.Pods, "spec.containers|initContainers[].imagePullPolicy", ["Always", "IfNotPresent", "Never"]),
        (FieldScope.Pods, "spec.containers|initContainers[].livenessProbe|readinessProbe|startupProbe.httpGet.scheme", Schemes),
        (FieldScope.Pods, "spec.containers|initContainers[].lifecycle.postStart|preStop.httpGet.scheme", Schemes),
        (FieldScope.Pods, "spec.restartPolicy", ["Always", "OnFailure", "Never"]),
        (FieldScope.Pods, "spec.dnsPolicy", ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"]),
        (FieldScope.Pods, "spec.tolerations[].effect", ["NoSchedule", "PreferNoSchedule", "NoExecute"]),
        (FieldScope.Pods, "spec.topologySpreadConstraints[].whenUnsatisfiable", ["DoNotSchedule", "ScheduleAnyway"]));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1010", "unsupported-value", "A field with a fixed set of values has one of them", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Text.Length: > 0 } value && !field.Expected.Contains(value.Text)
        select Explain(field.Resource, (ManifestScalar)field.Node, field.Expected);

    private Finding Explain(ManifestResource resource, ManifestScalar value, string[] expected)
    {
        var near = NearMiss.Of(value.Text!, expected);
        return On(
            resource,
            value,
            $"'{value.Text}' is not a value of {resource.FieldOf(value)} in {resource}."
            + (near is null ? $" Write {Wording.Choice(expected)}." : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(value, near),
        };
    }
}
