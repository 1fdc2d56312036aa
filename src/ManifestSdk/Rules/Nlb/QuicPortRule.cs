using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>QUIC on a port that takes no UDP: the controller refuses the Service.</summary>
internal sealed class QuicPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6015", "nlb-quic-port", "An NLB speaks QUIC on UDP ports", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in NlbServices.Taken(set.Index)
        let entry = service.Resource.AnnotationEntry(NlbKeys.QuicEnabledPorts)
        where entry is not null
        from item in (service.Resource.Annotation(NlbKeys.QuicEnabledPorts) ?? "").Split(',').Select(static item => item.Trim())
        let port = service.Ports.FirstOrDefault(port => port.IsNamed(item))
        where port is { Protocol: "TCP", Port: not null } && !service.Ports.Any(other => other.Port == port.Port && other.Protocol == "UDP")
        select On(service.Resource, entry.Value, $"QUIC needs UDP, and port '{item}' of Service '{service.Resource.Name}' is a TCP port. Write protocol: UDP there, or take '{item}' out of '{NlbKeys.QuicEnabledPorts}'.");
}
