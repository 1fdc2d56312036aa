namespace ManifestSdk.Tests.Rules.Ingress;

public class EmptyIngressTests() : RuleTests("MSDK4007")
{
    [Fact]
    public void Nothing_is_routed() => Reports(
        "kind: Ingress\nmetadata: { name: [|edge|] }\nspec: { rules: [] }",
        "Ingress 'edge' routes nothing. Add rules or a defaultBackend.",
        "");

    [Theory]
    [InlineData("rules: [{ host: a }]")]
    [InlineData("defaultBackend: { service: { name: a } }")]
    [InlineData("rules: { host: a }")]
    [InlineData("backend: { serviceName: a, servicePort: 80 }")]
    public void Rules_or_a_default_backend_are_fine(string text) => IsSilent(Given.Ingress(text));
}
