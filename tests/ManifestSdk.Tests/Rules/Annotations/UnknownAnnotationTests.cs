namespace ManifestSdk.Tests.Rules.Annotations;

public class UnknownAnnotationTests() : RuleTests("MSDK1101")
{
    [Fact]
    public void A_misspelt_key_is_recognised() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/helathcheck-path|]: /up"),
        "AWS Load Balancer Controller reads no annotation 'alb.ingress.kubernetes.io/helathcheck-path'. Did you mean 'healthcheck-path'?",
        "metadata.annotations[alb.ingress.kubernetes.io/helathcheck-path]",
        fix: "alb.ingress.kubernetes.io/healthcheck-path");

    [Fact]
    public void The_open_part_of_a_misspelt_key_is_kept() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/action.go|]: '{}'"),
        "AWS Load Balancer Controller reads no annotation 'alb.ingress.kubernetes.io/action.go'. Did you mean 'actions.go'?",
        "metadata.annotations[alb.ingress.kubernetes.io/action.go]",
        fix: "alb.ingress.kubernetes.io/actions.go");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/listener-attributes.HTTPS-443: 'a=b'")]
    [InlineData("example.com/scheme: internal")]
    [InlineData("service.beta.kubernetes.io/azure-load-balancer-internal: 'true'")]
    [InlineData("nginx.ingress.kubernetes.io/secure-backends: 'true'")]
    public void A_known_key_and_somebody_elses_are_fine(string annotation) => IsSilent(Annotated.Ingress(annotation));
}
