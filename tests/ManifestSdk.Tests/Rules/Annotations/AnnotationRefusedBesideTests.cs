namespace ManifestSdk.Tests.Rules.Annotations;

public class AnnotationRefusedBesideTests() : RuleTests("MSDK1107")
{
    private const string Allocations = "service.beta.kubernetes.io/aws-load-balancer-eip-allocations";
    private const string Scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme: ";
    private const string Jwt = "alb.ingress.kubernetes.io/jwt-validation";

    [Fact]
    public void What_it_cannot_do_without_is_named() => Reports(
        Annotated.Service(Scheme + $"internal, [|{Allocations}|]: eipalloc-1", "type: LoadBalancer"),
        $"The controller refuses '{Allocations}' without 'service.beta.kubernetes.io/aws-load-balancer-scheme' set to 'internet-facing'",
        $"metadata.annotations[{Allocations}]");

    [Fact]
    public void What_it_cannot_stand_beside_is_named() => Reports(
        Annotated.Ingress($"alb.ingress.kubernetes.io/auth-type: oidc, [|{Jwt}|]: '{{}}'"),
        $"The controller refuses '{Jwt}' beside 'alb.ingress.kubernetes.io/auth-type' set to 'oidc' or 'cognito'. Remove one of them.",
        $"metadata.annotations[{Jwt}]");

    [Theory]
    [InlineData(Scheme + "internet-facing, " + Allocations + ": eipalloc-1")]
    [InlineData(Allocations + ": eipalloc-1")]
    [InlineData("alb.ingress.kubernetes.io/target-control-port.web.80: '8080'")]
    public void A_demand_that_is_met_here_by_default_or_perhaps_elsewhere_is_fine(string annotations) =>
        IsSilent(Annotated.Service(annotations, "type: LoadBalancer"));

    [Fact]
    public void Another_value_of_what_it_cannot_stand_beside_is_fine() =>
        IsSilent(Annotated.Ingress($"alb.ingress.kubernetes.io/auth-type: none, {Jwt}: '{{}}'"));
}
