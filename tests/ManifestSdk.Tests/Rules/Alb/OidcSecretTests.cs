using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class OidcSecretTests() : RuleTests("MSDK5034")
{
    private const string Key = "alb.ingress.kubernetes.io/auth-idp-oidc";
    private const string Login = Key + ": [|'{\"secretName\":\"login\"}'|]";

    [Theory]
    [InlineData("stringData: { clientId: a }", "clientSecret")]
    [InlineData("data: { client-id: YQ==, clientSecret: YQ== }", "clientID")]
    public void A_Secret_without_a_key_is_found(string data, string missing) => Reports(
        Annotated.Ingress(Login) + Secret(data),
        $"Secret 'login' has no key '{missing}', which the login reads. Write it there.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("stringData: { clientID: a, clientSecret: b }")]
    [InlineData("stringData: { clientId: a }, data: { clientSecret: YQ== }")]
    [InlineData("type: Opaque")]
    [InlineData("data: {}")]
    public void Both_spellings_and_a_Secret_that_something_else_fills_are_fine(string data) => IsSilent(Annotated.Ingress(Login) + Secret(data));

    [Theory]
    [InlineData("other", "app")]
    [InlineData("login", "elsewhere")]
    public void A_Secret_that_is_not_declared_beside_it_says_nothing(string name, string @namespace) =>
        IsSilent(Annotated.Ingress(Login) + Secret("stringData: { a: b }", name, @namespace));

    private static string Secret(string data, string name = "login", string @namespace = "app") => $$"""
        { apiVersion: v1, kind: Secret, metadata: { name: {{name}}, namespace: {{@namespace}} }, {{data}} }
        """;
}
