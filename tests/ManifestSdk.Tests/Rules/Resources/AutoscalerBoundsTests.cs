namespace ManifestSdk.Tests.Rules.Resources;

public class AutoscalerBoundsTests() : RuleTests("MSDK8005")
{
    private static string Autoscaler(string spec) => $$"""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web }
        spec: { {{spec}} }
        """;

    [Fact]
    public void What_uses_nothing_is_not_woken_by_what_it_uses() => Reports(
        Autoscaler("minReplicas: [|0|], maxReplicas: 5, metrics: [{ type: Resource, resource: { name: cpu } }]"),
        "HorizontalPodAutoscaler 'web' has minReplicas 0 and no metric of type 'Object' or 'External' that could wake it. Write 1, or add one.",
        "spec.minReplicas",
        fix: "1");

    [Theory]
    [InlineData("minReplicas: 0, maxReplicas: 5, metrics: [{ type: External }]")]
    [InlineData("minReplicas: 0, maxReplicas: 5, metrics: [{ type: Resource }, { type: Object }]")]
    [InlineData("minReplicas: 1, maxReplicas: 5")]
    [InlineData("maxReplicas: 5")]
    public void A_metric_of_something_else_or_a_Pod_is_fine(string spec) => IsSilent(Autoscaler(spec));
}
