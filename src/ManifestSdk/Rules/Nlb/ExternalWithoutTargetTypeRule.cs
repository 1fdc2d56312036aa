using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A Service that is kept from the built-in provider and that the AWS Load Balancer Controller does not take either.</summary>
internal sealed class ExternalWithoutTargetTypeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6002", "nlb-external-without-target-type", "A Service of load balancer type external names its target type", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in set.Index.Services)
        {
            if (service.Type == "LoadBalancer"
                && NlbServices.ClassOf(service) is null
                && service.Resource.Annotation(NlbKeys.Type) is "external"
                && !service.Resource.HasAnnotation(NlbKeys.TargetType))
            {
                yield return On(service.Resource, service.Resource.AnnotationEntry(NlbKeys.Type)!.Value, $"Nobody makes this load balancer: the type 'external' needs '{NlbKeys.TargetType}' set to 'ip' or 'instance', or write spec.loadBalancerClass: {NlbKeys.LoadBalancerClass}");
            }
        }
    }
}
