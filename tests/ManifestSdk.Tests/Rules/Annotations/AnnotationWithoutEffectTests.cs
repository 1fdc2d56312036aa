namespace ManifestSdk.Tests.Rules.Annotations;

public class AnnotationWithoutEffectTests() : RuleTests("MSDK1106")
{
    [Fact]
    public void A_missing_partner_is_named() => Reports(
        Annotated.Ingress("[|nginx.ingress.kubernetes.io/canary-weight|]: '20'", "ingressClassName: nginx"),
        "'nginx.ingress.kubernetes.io/canary-weight' has no effect without 'nginx.ingress.kubernetes.io/canary' set to 'true'",
        "metadata.annotations[nginx.ingress.kubernetes.io/canary-weight]");

    [Fact]
    public void A_stronger_one_is_named() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/inbound-cidrs|]: 10.0.0.0/8, alb.ingress.kubernetes.io/security-groups: sg-1"),
        "'alb.ingress.kubernetes.io/inbound-cidrs' has no effect beside 'alb.ingress.kubernetes.io/security-groups', which wins. Remove one of them.",
        "metadata.annotations[alb.ingress.kubernetes.io/inbound-cidrs]");

    [Theory]
    [InlineData("tcp")]
    [InlineData("TCP")]
    public void What_holds_anyway_needs_no_partner(string protocol) => IsSilent(Backend(protocol));

    [Fact]
    public void What_does_not_hold_anyway_needs_one() =>
        ReportsAll(Backend("ssl"), "'service.beta.kubernetes.io/aws-load-balancer-backend-protocol' has no effect without 'service.beta.kubernetes.io/aws-load-balancer-ssl-cert'");

    private static string Backend(string protocol) => $$"""
        apiVersion: v1
        kind: Service
        metadata: { name: web, annotations: { service.beta.kubernetes.io/aws-load-balancer-backend-protocol: {{protocol}} } }
        spec: { type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ port: 80 }] }
        """;

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/canary: 'true', nginx.ingress.kubernetes.io/canary-weight: '20'")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shared, alb.ingress.kubernetes.io/frontend-nlb-scheme: internal")]
    [InlineData("alb.ingress.kubernetes.io/target-node-labels: 'a=b'")]
    public void A_partner_that_is_there_or_may_be_elsewhere_is_enough(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
