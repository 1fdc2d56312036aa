namespace ManifestSdk.Tests.Rules.Advice;

public class SecretInConfigMapTests() : RuleTests("MSDK9029")
{
    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("api-token")]
    [InlineData("private-key")]
    public void What_looks_like_a_secret_is_found(string key) => Reports(
        Map($"[|{key}|]: abc"),
        $"Key '{key}' of ConfigMap 'web' looks like a secret and stands here in plain text. Put it into a Secret.",
        $"data[{key}]");

    [Theory]
    [InlineData("PASSWORD_FILE: /run/secrets/a")]
    [InlineData("DB_PASSWORD: /run/secrets/a")]
    [InlineData("ALLOW_EMPTY_PASSWORD: 'yes'")]
    [InlineData("DB_PASSWORD: ''")]
    [InlineData("password-policy: strict")]
    public void Paths_switches_and_other_names_are_fine(string data) => IsSilent(Map(data));

    [Fact]
    public void A_Secret_is_the_place_for_it() => IsSilent("{ apiVersion: v1, kind: Secret, metadata: { name: web }, stringData: { DB_PASSWORD: abc } }");

    private static string Map(string data) => $$"""
        { apiVersion: v1, kind: ConfigMap, metadata: { name: web, namespace: app }, data: { {{data}} } }
        """;
}
