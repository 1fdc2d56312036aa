using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class AuthWithoutProviderTests() : RuleTests("MSDK5014")
{
    private const string Service = "kind: Service\nmetadata: { name: web, namespace: app }\nspec: { ports: [{ port: 80 }] }\n---\n";

    [Theory]
    [InlineData("oidc")]
    [InlineData("cognito")]
    public void A_login_without_provider_is_reported(string type) => Reports(
        Service + Annotated.Ingress($"alb.ingress.kubernetes.io/auth-type: [|{type}|]", rules: Annotated.Path("web", "number: 80")),
        $"Users log in by '{type}', and nothing says where. Write 'alb.ingress.kubernetes.io/auth-idp-{type}'.",
        "metadata.annotations[alb.ingress.kubernetes.io/auth-type]");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/auth-type: none", "web")]
    [InlineData("alb.ingress.kubernetes.io/auth-type: oidc, alb.ingress.kubernetes.io/auth-idp-oidc: '{}'", "web")]
    [InlineData("alb.ingress.kubernetes.io/auth-type: oidc", "elsewhere")]
    public void No_login_a_provider_and_a_Service_that_may_name_one_are_fine(string annotations, string service) =>
        IsSilent(Service + Annotated.Ingress(annotations, rules: Annotated.Path(service, "number: 80")));

    [Fact]
    public void A_Service_may_say_how_its_users_log_in() => IsSilent(
        Annotated.Service("alb.ingress.kubernetes.io/auth-type: none", "ports: [{ port: 80 }]")
        + Annotated.Ingress("alb.ingress.kubernetes.io/auth-type: oidc", rules: Annotated.Path("web", "number: 80")));
}
