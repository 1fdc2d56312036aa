using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class StickinessOverTlsTests() : RuleTests("MSDK6016")
{
    private const string Stem = "service.beta.kubernetes.io/aws-load-balancer-";
    private const string Tls = Stem + "ssl-cert: arn, " + Stem + "backend-protocol: ssl, ";
    private const string Key = Stem + "target-group-attributes";
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ name: https, port: 443 }]";

    [Theory]
    [InlineData("stickiness.enabled=true")]
    [InlineData("deregistration_delay.timeout_seconds=30, stickiness.enabled = true")]
    public void Stickiness_of_TLS_targets_is_refused(string attributes) => Reports(
        Annotated.Service($"{Tls}{Key}: [|'{attributes}'|]", Spec),
        "'stickiness.enabled=true' is refused for TLS on 443, which the NLB passes on as TLS. Leave the attribute out, or let the Pods speak plain TCP by leaving out 'service.beta.kubernetes.io/aws-load-balancer-backend-protocol'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(Stem + "ssl-cert: arn, ", "stickiness.enabled=true")]
    [InlineData(Stem + "ssl-cert: arn, " + Stem + "backend-protocol: tcp, ", "stickiness.enabled=true")]
    [InlineData("", "stickiness.enabled=true")]
    [InlineData(Tls, "stickiness.enabled=false")]
    [InlineData(Tls + Stem + "ssl-ports: '8443', ", "stickiness.enabled=true")]
    public void Plain_targets_no_stickiness_and_ports_without_TLS_are_fine(string annotations, string attributes) =>
        IsSilent(Annotated.Service($"{annotations}{Key}: '{attributes}'", Spec));
}
