using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A type that asks the cluster's old built-in provider, not the AWS Load Balancer Controller.</summary>
internal sealed class LegacyTypeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6001", "nlb-legacy-type", "A Service asks the AWS Load Balancer Controller for its NLB", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in set.Index.Services)
        {
            if (service.Resource.AnnotationEntry(NlbKeys.Type) is not { } type || NlbServices.ClassOf(service) is not null)
                continue;

            if (service.Resource.Annotation(NlbKeys.Type) is "nlb")
                yield return On(service.Resource, type.Value, $"The type 'nlb' asks the legacy in-tree provider, which reads few of the annotations. Write spec.loadBalancerClass: {NlbKeys.LoadBalancerClass} instead.");
            else if (service.Resource.Annotation(NlbKeys.Type) is "nlb-ip")
                yield return On(service.Resource, type.Value, $"The type 'nlb-ip' is deprecated. Write spec.loadBalancerClass: {NlbKeys.LoadBalancerClass} and '{NlbKeys.TargetType}: ip' instead.");
        }
    }
}
