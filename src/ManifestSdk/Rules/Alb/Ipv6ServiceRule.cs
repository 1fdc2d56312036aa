using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Aws;

namespace ManifestSdk.Rules.Alb;

/// <summary>A Service with IPv6 behind an ALB that knows IPv4 alone: the controller refuses the Ingress.</summary>
internal sealed class Ipv6ServiceRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5038", "alb-ipv6-service", "An ALB in front of IPv6 Services is dual-stack", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var isIpv4 = alb.Resource.HasAnnotation(AlbKeys.IpAddressType) ? alb.Resource.Annotation(AlbKeys.IpAddressType) == "ipv4" : !alb.IsInGroup;
        if (!isIpv4 || alb.MayHaveClassParameters(index))
            yield break;

        foreach (var backend in alb.Ingress.Backends.Where(static backend => !backend.IsAction).GroupBy(static backend => backend.ServiceName?.Text).Select(static same => same.First()))
        {
            if (backend.ServiceName is { Text: { } name } reference && index.ServiceBeside(alb.Resource, name) is { } service && Ipv6Service.Asking(service) is { } asking)
                yield return On(alb.Resource, reference, $"Service '{name}' has IPv6 addresses, and the ALB knows IPv4 alone, so the controller refuses it. Write '{AlbKeys.IpAddressType}: dualstack', or leave the Service to IPv4.") with { Related = [asking.Origin] };
        }
    }
}
