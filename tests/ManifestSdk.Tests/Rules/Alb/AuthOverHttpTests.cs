using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class AuthOverHttpTests() : RuleTests("MSDK5020")
{
    private const string Both = """alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'""";
    private const string Auth = "alb.ingress.kubernetes.io/auth-type";

    [Fact]
    public void A_login_that_HTTP_goes_around_is_reported() => Reports(
        Given($"{Both}, [|{Auth}|]: oidc"),
        $"'{Auth}' counts for HTTPS only, and over HTTP on 80 everybody gets in. Redirect HTTP by 'alb.ingress.kubernetes.io/ssl-redirect', or list HTTPS alone in 'alb.ingress.kubernetes.io/listen-ports'.",
        $"metadata.annotations[{Auth}]");

    [Theory]
    [InlineData(Both + ", alb.ingress.kubernetes.io/ssl-redirect: '443', " + Auth + ": oidc")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn: a, " + Auth + ": oidc")]
    [InlineData(Both + ", " + Auth + ": none")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shop, " + Auth + ": oidc")]
    public void A_redirect_HTTPS_alone_no_login_and_a_group_are_fine(string annotations) => IsSilent(Given(annotations));

    private static string Given(string annotations) => Annotated.Ingress(annotations, rules: Annotated.Path("web", "number: 80"));
}
