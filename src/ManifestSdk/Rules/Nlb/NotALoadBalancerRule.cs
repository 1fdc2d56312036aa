using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Annotations of a load balancer on a Service that asks for none.</summary>
internal sealed class NotALoadBalancerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6003", "nlb-annotations-without-load-balancer", "A Service with annotations of a load balancer is of type LoadBalancer", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var taken = NlbServices.Taken(set.Index).ToArray();
        foreach (var service in NlbServices.In(set.Index))
        {
            if (service.Type != "LoadBalancer" && !taken.Contains(service))
            {
                var first = service.Resource.AnnotationsFrom(NlbKeys.Stem).First();
                yield return OnKey(service.Resource, first.Entry, $"'{first.Key}' has no effect on a Service of type {service.Type}; write spec.type: LoadBalancer or remove it");
            }
        }
    }
}
