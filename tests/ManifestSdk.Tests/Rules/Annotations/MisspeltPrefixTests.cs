namespace ManifestSdk.Tests.Rules.Annotations;

public class MisspeltPrefixTests() : RuleTests("MSDK1102")
{
    [Fact]
    public void A_prefix_with_a_dash_for_a_dot_is_recognised() => Reports(
        Annotated.Ingress("[|alb-ingress.kubernetes.io/target-type|]: ip"),
        "No controller reads annotations under 'alb-ingress.kubernetes.io'. Did you mean 'alb.ingress.kubernetes.io/target-type'?",
        "metadata.annotations[alb-ingress.kubernetes.io/target-type]",
        fix: "alb.ingress.kubernetes.io/target-type");

    [Theory]
    [InlineData("service.alpha.kubernetes.io/tolerate-unready-endpoints: 'true'")]
    [InlineData("alb-ingress.kubernetes.io/owner: shop")]
    [InlineData("ingress.kubernetes.io/ssl-redirect: 'true'")]
    [InlineData("nginx.org/rewrites: a")]
    [InlineData("scheme: internal")]
    public void A_prefix_of_somebody_else_is_fine(string annotation) => IsSilent(Annotated.Ingress(annotation));
}
