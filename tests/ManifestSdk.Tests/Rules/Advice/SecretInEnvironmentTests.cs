namespace ManifestSdk.Tests.Rules.Advice;

public class SecretInEnvironmentTests() : RuleTests("MSDK9019")
{
    [Fact]
    public void A_secret_is_named_and_not_repeated() => Reports(
        Given.Container("{ name: a, env: [{ name: DB_PASSWORD, value: [|change-me|] }] }"),
        "Variable 'DB_PASSWORD' of container 'a' in Deployment 'web' looks like a secret and stands here in plain text. Take it from a Secret with valueFrom.secretKeyRef.",
        "spec.template.spec.containers[0].env[0].value");

    [Theory]
    [InlineData("{ name: a, env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: a, key: b } } }] }")]
    [InlineData("{ name: a, env: [{ name: DB_PASSWORD_FILE, value: a }] }")]
    [InlineData("{ name: a, env: [{ name: TOKEN_URL, value: a }] }")]
    [InlineData("{ name: a, env: [{ name: AWS_ACCESS_KEY_ID, value: a }] }")]
    [InlineData("{ name: a, env: [{ name: DB_PASSWORD, value: $(OTHER) }] }")]
    [InlineData("{ name: a, env: [{ name: DB_PASSWORD, value: '' }] }")]
    [InlineData("{ name: a, env: [{ name: TLS_PRIVATE_KEY, value: /run/key }] }")]
    [InlineData("{ name: a, env: [{ name: ALLOW_EMPTY_PASSWORD, value: 'yes' }] }")]
    public void What_holds_no_secret_is_fine(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, env: [{ name: DB_PASSWORD, value: a }] }"));
}
