using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A health check of nodes on a port that only Pods listen on.</summary>
internal sealed class InstanceHealthCheckPortRule : ManifestRule
{
    private const long LeastNodePort = 30000;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5023", "alb-instance-health-check-port", "A health check of instance targets asks a node port", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.Kind is "Ingress" or "Service" && resource.Annotation(AlbKeys.TargetType) == "instance"
        let entry = resource.AnnotationEntry(AlbKeys.HealthCheckPort)
        where entry is not null
            && long.TryParse(resource.Annotation(AlbKeys.HealthCheckPort), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > 0 and < LeastNodePort
        select On(resource, entry.Value, $"Instance targets are nodes, and port {resource.Annotation(AlbKeys.HealthCheckPort)} of a node is no node port, so the check answers only where something else listens there. Write 'traffic-port', or send requests to Pods with the target type 'ip'.") with
        {
            Fix = ManifestFix.Use(entry.Value, "traffic-port"),
        };
}
