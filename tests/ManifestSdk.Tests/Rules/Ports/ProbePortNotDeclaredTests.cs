namespace ManifestSdk.Tests.Rules.Ports;

public class ProbePortNotDeclaredTests() : RuleTests("MSDK3006")
{
    [Fact]
    public void The_only_port_there_is_must_have_been_meant() => Reports(
        Given.Container("{ name: api, image: api:1, ports: [{ containerPort: 80 }], readinessProbe: { httpGet: { port: [|81|] } } }"),
        "The readinessProbe of container 'api' in Deployment 'web' asks port 81, which that container does not declare. It declares 80.",
        "spec.template.spec.containers[0].readinessProbe.httpGet.port",
        fix: "80");

    [Theory]
    [InlineData("readinessProbe: { httpGet: { port: 81 } }")]
    [InlineData("ports: [{ containerPort: 81 }], readinessProbe: { grpc: { port: 81 } }")]
    [InlineData("ports: [{ containerPort: 81 }], readinessProbe: { exec: { command: [a] } }")]
    public void A_container_may_declare_nothing(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
