namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidMetricTests() : RuleTests("MSDK8052")
{
    private const string Name = "metric: { name: hits }";

    private static string Autoscaler(string metric) => $$"""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web }
        spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, maxReplicas: 3, metrics: [{{metric}}] }
        """;

    [Fact]
    public void A_metric_has_the_source_of_its_type() => Reports(
        Autoscaler($"[||]{{ type: Resource, pods: {{ {Name}, target: {{ type: AverageValue, averageValue: 1 }} }} }}"),
        "A metric of HorizontalPodAutoscaler 'web' has type 'Resource' and no 'resource'",
        "spec.metrics[0]");

    [Theory]
    [InlineData("type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }, external: { metric: { name: a }, target: { type: Value, value: 1 } }", "'external' too. Keep 'resource'.")]
    [InlineData("type: Resource, resource: { name: cpu, target: { type: Utilization } }", "neither averageUtilization nor averageValue as its target")]
    [InlineData("type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70, averageValue: 1 } }", "both averageUtilization and averageValue as its target. Keep one.")]
    [InlineData("type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 0 } }", "the averageValue 0, which is not more than 0")]
    [InlineData("type: Pods, pods: { metric: { name: a }, target: { type: Value, value: 1 } }", "no averageValue as its target")]
    [InlineData("type: External, external: { metric: { name: a }, target: { type: Value, value: 1, averageValue: 1 } }", "not one of averageValue and value as its target")]
    [InlineData("type: Object, object: { metric: { name: a }, describedObject: { kind: Ingress, name: a }, target: { type: Value } }", "neither averageValue nor value as its target")]
    public void A_target_suits_its_source(string metric, string problem) => ReportsAll(
        Autoscaler($"{{ {metric} }}"), $"A metric of HorizontalPodAutoscaler 'web' has type '{metric.Split(' ', ',')[1]}' and {problem}");

    [Theory]
    [InlineData("type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }")]
    [InlineData("type: Pods, pods: { metric: { name: a }, target: { type: AverageValue, averageValue: 100m } }")]
    [InlineData("type: External, external: { metric: { name: a }, target: { type: Value, value: 1 } }, pods: null")]
    [InlineData("type: Object, object: { metric: { name: a }, describedObject: { kind: Ingress, name: a }, target: { type: Value, value: 2k, averageValue: 1 } }")]
    [InlineData("type: Imagined, resource: { name: cpu }")]
    public void Whole_metrics_are_fine(string metric) => IsSilent(Autoscaler($"{{ {metric} }}"));
}
