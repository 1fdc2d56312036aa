namespace ManifestSdk.Tests.Rules.Workloads;

public class ProbeHandlerTests() : RuleTests("MSDK2009")
{
    [Fact]
    public void A_probe_asks_something() => Reports(
        Given.Container("{ name: api, image: api:1, readinessProbe: [||]{ periodSeconds: 5 } }"),
        "The readinessProbe of container 'api' in Deployment 'web' asks nothing. Write one of 'httpGet', 'tcpSocket', 'grpc' or 'exec'.",
        "spec.template.spec.containers[0].readinessProbe");

    [Fact]
    public void A_probe_asks_one_thing() => Reports(
        Given.Container("{ name: api, image: api:1, livenessProbe: { httpGet: { port: 1 }, [|exec|]: { command: [a] } } }"),
        "The livenessProbe of container 'api' in Deployment 'web' has 'httpGet' and 'exec'. Keep one.",
        "spec.template.spec.containers[0].livenessProbe.exec");

    [Theory]
    [InlineData("livenessProbe: { grpc: { port: 1 } }")]
    [InlineData("startupProbe: { exec: { command: [a] } }")]
    [InlineData("ports: []")]
    public void One_handler_is_fine(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
