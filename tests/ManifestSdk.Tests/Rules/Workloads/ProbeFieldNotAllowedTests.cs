namespace ManifestSdk.Tests.Rules.Workloads;

public class ProbeFieldNotAllowedTests() : RuleTests("MSDK2010")
{
    [Fact]
    public void Liveness_succeeds_at_once() => Reports(
        Given.Container("{ name: api, image: api:1, livenessProbe: { successThreshold: [|2|], grpc: { port: 1 } } }"),
        "The livenessProbe of container 'api' in Deployment 'web' has successThreshold 2; it must be 1",
        "spec.template.spec.containers[0].livenessProbe.successThreshold",
        fix: "1");

    [Theory]
    [InlineData("readinessProbe: { successThreshold: 2, grpc: { port: 1 } }")]
    [InlineData("livenessProbe: { successThreshold: 1, grpc: { port: 1 } }")]
    [InlineData("livenessProbe: { terminationGracePeriodSeconds: 5, grpc: { port: 1 } }")]
    public void Readiness_may_need_more_and_1_is_the_default(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
