namespace ManifestSdk.Tests.Rules.Ports;

public class ProbePortNameNotFoundTests() : RuleTests("MSDK3005")
{
    [Fact]
    public void A_near_miss_is_mended() => Reports(
        Given.Container("{ name: api, image: api:1, ports: [{ name: http, containerPort: 80 }], readinessProbe: { httpGet: { port: [|htpp|] } } }"),
        "The readinessProbe of container 'api' in Deployment 'web' asks port 'htpp', which that container does not declare. Did you mean 'http'?",
        "spec.template.spec.containers[0].readinessProbe.httpGet.port",
        fix: "http");

    [Fact]
    public void The_ports_of_other_containers_do_not_count() => Reports(
        Given.Pod("containers: [{ name: a, image: a, livenessProbe: { tcpSocket: { port: [|http|] } } }, { name: b, image: b, ports: [{ name: http, containerPort: 80 }] }]"),
        "The livenessProbe of container 'a' in Deployment 'web' asks port 'http', which that container does not declare. It declares no ports at all.",
        "spec.template.spec.containers[0].livenessProbe.tcpSocket.port");

    [Theory]
    [InlineData("ports: [{ name: http, containerPort: 80 }], readinessProbe: { httpGet: { port: http } }")]
    [InlineData("readinessProbe: { httpGet: { port: 81 } }")]
    [InlineData("readinessProbe: { httpGet: { port: \"81\" } }")]
    public void Declared_names_and_numbers_are_fine(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
