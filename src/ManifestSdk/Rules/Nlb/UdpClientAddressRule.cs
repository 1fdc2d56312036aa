using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Client addresses switched off for UDP, which AWS does not allow.</summary>
internal sealed class UdpClientAddressRule : ManifestRule
{
    private const string Attribute = "preserve_client_ip.enabled";

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6014", "nlb-udp-client-address", "An NLB keeps the client's address for UDP", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where ServiceControllers.Of(service.Resource) is ServiceController.AwsLoadBalancerController or ServiceController.CloudProviderAws
        let udp = service.Ports.FirstOrDefault(static port => port.Protocol == "UDP")
        where udp is not null
        let entry = service.Resource.AnnotationEntry(NlbKeys.TargetGroupAttributes)
        where entry is not null && PairList.Split(service.Resource.Annotation(NlbKeys.TargetGroupAttributes) ?? "").Any(static pair => pair.Replace(" ", "") == Attribute + "=false")
        select On(service.Resource, entry.Value, $"{Attribute} cannot be false for UDP, and port {udp} of Service '{service.Resource.Name}' is a UDP port. Leave the attribute out.");
}
