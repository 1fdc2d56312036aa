using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class CanaryTests() : RuleTests("MSDK7007")
{
    private const string Canary = "nginx.ingress.kubernetes.io/canary";

    [Fact]
    public void A_canary_that_nothing_leads_to_is_reported() => Reports(
        Nginx($"[|{Canary}|]: 'true'"),
        $"No request reaches the canary. Write '{Canary}-weight', '{Canary}-by-header' or '{Canary}-by-cookie'.",
        $"metadata.annotations[{Canary}]");

    [Theory]
    [InlineData("", "'101'", "101", "100")]
    [InlineData($"{Canary}-weight-total: '1000', ", "'2000'", "2000", "1000")]
    public void A_weight_beyond_the_total_is_reported(string also, string weight, string number, string total) => Reports(
        Nginx($"{Canary}: 'true', {also}{Canary}-weight: [|{weight}|]"),
        $"The weight {number} is more than the total {total}, so every request goes to the canary. Write a weight of at most {total}, or a larger '{Canary}-weight-total'.",
        $"metadata.annotations[{Canary}-weight]");

    [Theory]
    [InlineData($"{Canary}: 'true', {Canary}-weight: '100'")]
    [InlineData($"{Canary}: 'true', {Canary}-by-cookie: beta")]
    [InlineData($"{Canary}: 'true', {Canary}-weight: '150', {Canary}-weight-total: '200'")]
    [InlineData($"{Canary}: 'false'")]
    public void A_choice_and_no_canary_are_fine(string annotations) => IsSilent(Nginx(annotations));

    private static string Nginx(string annotations) => Annotated.Ingress(annotations, "ingressClassName: nginx");
}
