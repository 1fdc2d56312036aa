using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class UnknownPortTests() : RuleTests("MSDK6018")
{
    private const string Stem = "service.beta.kubernetes.io/aws-load-balancer-";
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ name: http, port: 80, targetPort: 8080 }, { name: quic, port: 443, protocol: UDP }]";

    [Theory]
    [InlineData("proxy-protocol-per-target-group", "8080")]
    [InlineData("quic-enabled-ports", "8443")]
    public void A_port_in_a_list_that_the_Service_does_not_have_is_found(string key, string port) => Reports(
        Annotated.Service($"{Stem}{key}: [|'{port}'|]", Spec),
        $"'{port}' in '{Stem}{key}' has no effect, because Service 'web' has no such port. It has 80 ('http') and 443 ('quic').",
        $"metadata.annotations[{Stem}{key}]");

    [Fact]
    public void A_port_in_a_key_is_found() => Reports(
        Annotated.Service($"[|{Stem}target-group-attributes.8080|]: a=b", Spec),
        $"'{Stem}target-group-attributes.8080' has no effect, because Service 'web' has no such port. It has 80 ('http') and 443 ('quic').",
        $"metadata.annotations[{Stem}target-group-attributes.8080]");

    [Theory]
    [InlineData("proxy-protocol-per-target-group: '80, 443'")]
    [InlineData("quic-enabled-ports: quic")]
    [InlineData("quic-enabled-ports: ''")]
    [InlineData("target-group-attributes.80: a=b")]
    [InlineData("target-group-attributes.http: a=b")]
    public void Ports_of_the_Service_are_fine(string annotation) => IsSilent(Annotated.Service(Stem + annotation, Spec));

    [Fact]
    public void Another_controller_is_left_alone() => IsSilent(Annotated.Service($"{Stem}quic-enabled-ports: '8443'", "type: LoadBalancer, ports: [{ port: 80 }]"));
}
