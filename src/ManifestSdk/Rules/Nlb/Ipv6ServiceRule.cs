using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Aws;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A Service with IPv6 whose NLB knows IPv4 alone: the controller refuses it.</summary>
internal sealed class Ipv6ServiceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6020", "nlb-ipv6-service", "The NLB of an IPv6 Service is dual-stack", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        where !service.Resource.HasAnnotation(NlbKeys.IpAddressType) || service.Resource.Annotation(NlbKeys.IpAddressType) == "ipv4"
        let asking = Ipv6Service.Asking(service)
        where asking is not null
        select On(service.Resource, asking, $"The Service asks for IPv6, and its NLB knows IPv4 alone. Write '{NlbKeys.IpAddressType}: dualstack'.");
}
