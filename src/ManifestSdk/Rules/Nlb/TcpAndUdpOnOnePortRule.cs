using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A TCP and a UDP port of one number, of which an NLB keeps only one listener.</summary>
internal sealed class TcpAndUdpOnOnePortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6008", "nlb-tcp-and-udp-on-one-port", "An NLB serves TCP and UDP on one port only where it is told to", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        where !service.Resource.HasAnnotation(NlbKeys.EnableTcpUdpListener) || service.Resource.Annotation(NlbKeys.EnableTcpUdpListener) is "false"
        from ports in service.Ports.Where(static port => port.Port is not null).GroupBy(static port => port.Port!.Value)
        where ports.Select(static port => port.Protocol).Distinct().Count() > 1
        select On(service.Resource, ports.Last().Node, $"Port {ports.Key} is both TCP and UDP, and the NLB keeps one of its two listeners. Write '{NlbKeys.EnableTcpUdpListener}: \"true\"'.");
}
