namespace ManifestSdk.Tests.Rules.Resources;

public class SecretKeyMissingTests() : RuleTests("MSDK8003")
{
    [Fact]
    public void A_certificate_needs_its_key() => Reports(
        "kind: Secret\ntype: [|kubernetes.io/tls|]\nmetadata: { name: a }\ndata: { tls.crt: \"\" }",
        "Secret 'a' has type 'kubernetes.io/tls' and lacks 'tls.key'",
        "type");

    [Theory]
    [InlineData("type: kubernetes.io/tls\nstringData: { tls.crt: a, tls.key: b }")]
    [InlineData("type: Opaque")]
    [InlineData("data: {}")]
    public void Complete_and_other_Secrets_are_fine(string text) => IsSilent("kind: Secret\nmetadata: { name: a }\n" + text + "");
}
