using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class QuicPortTests() : RuleTests("MSDK6015")
{
    private const string Key = "service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ";
    private const string Tcp = "{ name: https, port: 443, protocol: TCP }";
    private const string Udp = "{ name: quic, port: 443, protocol: UDP }";

    [Theory]
    [InlineData("443")]
    [InlineData("https")]
    public void A_TCP_port_is_refused(string port) => Reports(
        Annotated.Service($"{Key}: [|'{port}'|]", $"{Class}ports: [{Tcp}]"),
        $"QUIC needs UDP, and port '{port}' of Service 'web' is a TCP port. Write protocol: UDP there, or take '{port}' out of '{Key}'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("443", $"{Class}ports: [{Udp}]")]
    [InlineData("quic", $"{Class}ports: [{Udp}]")]
    [InlineData("443", $"{Class}ports: [{Tcp}, {Udp}]")]
    [InlineData("8443", $"{Class}ports: [{Tcp}]")]
    [InlineData("443", $"type: LoadBalancer, loadBalancerClass: example.com/lb, ports: [{Tcp}]")]
    public void UDP_ports_unknown_ones_and_other_classes_are_fine(string port, string spec) => IsSilent(Annotated.Service($"{Key}: '{port}'", spec));
}
