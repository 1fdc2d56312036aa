using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>An IPv6 block among the source ranges of an NLB that answers IPv4 alone: the controller refuses the Service.</summary>
internal sealed class Ipv6SourceRangeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6013", "nlb-ipv6-source-range", "An NLB with IPv6 source ranges is dual-stack", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.Taken(set.Index))
        {
            var type = service.Resource.AnnotationEntry(NlbKeys.IpAddressType);
            if (service.Resource.HasAnnotation(NlbKeys.SecurityGroups) || (type is not null && service.Resource.Annotation(NlbKeys.IpAddressType) != "ipv4"))
                continue;

            if (service.Spec?["loadBalancerSourceRanges"] is ManifestSequence ranges)
            {
                foreach (var range in ranges.Items.OfType<ManifestScalar>().Where(static range => IsIpv6(range.Text)))
                    yield return On(service.Resource, range, Message(range.Text!));
            }
            else if (service.Resource.AnnotationEntry(NlbKeys.SourceRanges) is { } entry
                && (service.Resource.Annotation(NlbKeys.SourceRanges) ?? "").Split(',').Select(static item => item.Trim()).FirstOrDefault(IsIpv6) is { } block)
            {
                yield return On(service.Resource, entry.Value, Message(block));
            }
        }
    }

    private static bool IsIpv6(string? text) => text is not null && text.Contains(':') && IpAddress.IsCidr(text);

    private static string Message(string block) => $"'{block}' is an IPv6 block, and the NLB answers IPv4 alone. Write '{NlbKeys.IpAddressType}: dualstack'.";
}
