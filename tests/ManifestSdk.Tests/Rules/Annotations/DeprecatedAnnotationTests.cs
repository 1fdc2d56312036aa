namespace ManifestSdk.Tests.Rules.Annotations;

public class DeprecatedAnnotationTests() : RuleTests("MSDK1104")
{
    [Fact]
    public void What_has_taken_its_place_is_named() => Reports(
        Annotated.Service("[|service.beta.kubernetes.io/aws-load-balancer-internal|]: 'true'", "type: LoadBalancer"),
        "'service.beta.kubernetes.io/aws-load-balancer-internal' is deprecated: aws-load-balancer-scheme has taken its place",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-internal]");

    [Fact]
    public void A_key_whose_value_can_stay_is_replaced() => Reports(
        Annotated.Ingress("[|nginx.ingress.kubernetes.io/whitelist-source-range|]: 10.0.0.0/8"),
        "'nginx.ingress.kubernetes.io/whitelist-source-range' is deprecated: allowlist-source-range has taken its place",
        "metadata.annotations[nginx.ingress.kubernetes.io/whitelist-source-range]",
        fix: "nginx.ingress.kubernetes.io/allowlist-source-range");

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/allowlist-source-range: 10.0.0.0/8")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arns: a")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-internal: 'true'")]
    public void The_successor_a_removed_key_and_one_that_is_read_elsewhere_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation));
}
