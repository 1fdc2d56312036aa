using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class UdpClientAddressTests() : RuleTests("MSDK6014")
{
    private const string Key = "service.beta.kubernetes.io/aws-load-balancer-target-group-attributes";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb";

    [Fact]
    public void Switched_off_for_UDP_it_is_refused() => Reports(
        Annotated.Service($"{Key}: [|preserve_client_ip.enabled=false|]", Class + ", ports: [{ port: 53, protocol: UDP }]"),
        "preserve_client_ip.enabled cannot be false for UDP, and port 53 of Service 'web' is a UDP port. Leave the attribute out.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("preserve_client_ip.enabled=true", Class + ", ports: [{ port: 53, protocol: UDP }]")]
    [InlineData("preserve_client_ip.enabled=false", Class + ", ports: [{ port: 53, protocol: TCP }]")]
    [InlineData("preserve_client_ip.enabled=false", "type: LoadBalancer, loadBalancerClass: example.com/lb, ports: [{ port: 53, protocol: UDP }]")]
    public void Switched_on_for_TCP_and_elsewhere_it_is_fine(string attributes, string spec) => IsSilent(Annotated.Service($"{Key}: {attributes}", spec));
}
