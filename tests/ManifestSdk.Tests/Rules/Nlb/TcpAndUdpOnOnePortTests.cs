using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class TcpAndUdpOnOnePortTests() : RuleTests("MSDK6008")
{
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ";
    private const string Enable = "service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: ";

    [Theory]
    [InlineData("a: b")]
    [InlineData(Enable + "'false'")]
    public void The_second_port_is_found(string annotation) => Reports(
        Annotated.Service(annotation, Class + "ports: [{ port: 53 }, [||]{ port: 53, protocol: UDP }]"),
        "Port 53 is both TCP and UDP, and the NLB keeps one of its two listeners. Write 'service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: \"true\"'.",
        "spec.ports[1]");

    [Theory]
    [InlineData(Enable + "'true'", Class + "ports: [{ port: 53 }, { port: 53, protocol: UDP }]")]
    [InlineData("a: b", Class + "ports: [{ port: 53 }, { port: 54, protocol: UDP }]")]
    [InlineData("a: b", "type: LoadBalancer, ports: [{ port: 53 }, { port: 53, protocol: UDP }]")]
    public void A_common_listener_two_ports_and_another_controller_are_fine(string annotation, string spec) =>
        IsSilent(Annotated.Service(annotation, spec));
}
