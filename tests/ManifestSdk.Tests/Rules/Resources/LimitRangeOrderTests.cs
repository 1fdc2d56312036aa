namespace ManifestSdk.Tests.Rules.Resources;

public class LimitRangeOrderTests() : RuleTests("MSDK8053")
{
    private static string Limits(string amounts) => $"apiVersion: v1\nkind: LimitRange\nmetadata: {{ name: limits }}\nspec: {{ limits: [{{ type: Container, {amounts} }}] }}";

    [Fact]
    public void A_default_is_not_above_the_greatest() => Reports(
        Limits("max: { cpu: 1 }, default: { cpu: [|2|] }"),
        "The default of cpu in LimitRange 'limits' is 2, which is more than its max, 1",
        "spec.limits[0].default.cpu");

    [Fact]
    public void A_request_is_not_above_the_limit() => ReportsAll(
        Limits("defaultRequest: { memory: 1Gi }, default: { memory: 512Mi }"),
        "The defaultRequest of memory in LimitRange 'limits' is 1Gi, which is more than its default, 512Mi");

    [Theory]
    [InlineData("min: { cpu: 10m }, defaultRequest: { cpu: 100m }, default: { cpu: 500m }, max: { cpu: 1 }")]
    [InlineData("min: { cpu: 1 }, max: { cpu: 1000m }")]
    [InlineData("min: { cpu: 1 }, max: { memory: 1 }")]
    [InlineData("maxLimitRequestRatio: { cpu: 10 }, max: { cpu: 1 }")]
    public void Ascending_amounts_are_fine(string amounts) => IsSilent(Limits(amounts));
}
