using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Instance targets, which need node ports, for a Service that allocates none.</summary>
internal sealed class InstanceWithoutNodePortsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6006", "nlb-instance-target-without-node-port", "A Service behind instance targets of an NLB has node ports", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.Taken(set.Index))
        {
            var type = service.Resource.AnnotationEntry(NlbKeys.TargetType);
            if (type is not null && service.Resource.Annotation(NlbKeys.TargetType) is null or "ip")
                continue;

            if (service.Resource.Annotation(NlbKeys.Type) != "nlb-ip" && HasNoNodePorts(service))
                yield return On(service.Resource, type?.Value ?? service.Spec!["loadBalancerClass"] ?? service.Resource.Root, $"Service '{service.Resource.Name}' has no node ports, which the target type 'instance' needs{(type is null ? ", the default" : "")}. Write '{NlbKeys.TargetType}: ip'.");
        }
    }

    private static bool HasNoNodePorts(ServiceView service) =>
        service.Type == "ClusterIP"
        || (service.Spec?["allocateLoadBalancerNodePorts"] is ManifestScalar { Boolean: false } && service.Ports.All(static port => port.Node["nodePort"] is null));
}
