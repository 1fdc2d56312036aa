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
    [InlineData("nginx.ingress.kubernetes.io/canary: 'true', nginx.ingress.kubernetes.io/canary-weight: '20'")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shared, alb.ingress.kubernetes.io/frontend-nlb-scheme: internal")]
    [InlineData("alb.ingress.kubernetes.io/target-node-labels: 'a=b'")]
    public void A_partner_that_is_there_or_may_be_elsewhere_is_enough(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
