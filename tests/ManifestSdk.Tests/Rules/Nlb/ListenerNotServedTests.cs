using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class ListenerNotServedTests() : RuleTests("MSDK6017")
{
    private const string Stem = "service.beta.kubernetes.io/aws-load-balancer-";
    private const string Attributes = Stem + "listener-attributes.";
    private const string Actions = "service.beta.kubernetes.io/actions.";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ";
    private const string Http = Class + "ports: [{ port: 80, targetPort: 8080 }]";

    [Theory]
    [InlineData(Attributes + "TCP-8080", "TCP on 8080")]
    [InlineData(Attributes + "UDP-80", "UDP on 80")]
    [InlineData(Actions + "TLS-80", "TLS on 80")]
    public void A_listener_that_there_is_not_is_found(string key, string named) => Reports(
        Annotated.Service($"[|{key}|]: a", Http),
        $"'{key}' has no effect, because the NLB does not serve {named}. It serves TCP on 80.",
        $"metadata.annotations[{key}]");

    [Fact]
    public void Attributes_of_a_TLS_listener_are_found() => Reports(
        Annotated.Service($"{Stem}ssl-cert: arn, [|{Attributes}TCP-80|]: tcp.idle_timeout.seconds=600", Http),
        $"'{Attributes}TCP-80' has no effect, because the NLB serves TLS on 80, and the controller sets no attributes of TLS listeners. Remove it.",
        $"metadata.annotations[{Attributes}TCP-80]");

    [Theory]
    [InlineData(Attributes + "TCP-80: a", Http)]
    [InlineData(Stem + "ssl-cert: arn, " + Actions + "TLS-80: a", Http)]
    [InlineData(Stem + "ssl-cert: arn, " + Stem + "ssl-ports: '443', " + Attributes + "TCP-80: a", Class + "ports: [{ name: a, port: 80 }, { name: b, port: 443 }]")]
    [InlineData(Stem + "enable-tcp-udp-listener: 'true', " + Attributes + "TCP_UDP-53: a", Class + "ports: [{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP }]")]
    [InlineData(Stem + "quic-enabled-ports: '443', " + Attributes + "QUIC-443: a", Class + "ports: [{ name: a, port: 443, protocol: UDP }]")]
    [InlineData(Attributes + "tcp-80: a", Http)]
    [InlineData(Attributes + "TCP-8080: a", "type: LoadBalancer, ports: [{ port: 80 }]")]
    public void Listeners_of_the_Service_and_what_others_judge_are_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));
}
