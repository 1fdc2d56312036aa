namespace ManifestSdk.Tests.Rules.Ports;

public class DuplicateServicePortTests() : RuleTests("MSDK3007")
{
    [Fact]
    public void A_port_is_exposed_once() => Reports(
        Given.Service("ports: [{ name: a, port: 80 }, { name: b, port: [|80|] }]"),
        "Service 'web' has port 80 twice for TCP",
        "spec.ports[1].port");

    [Fact]
    public void A_name_is_used_once() => Reports(
        Given.Service("ports: [{ name: a, port: 80 }, { name: [|a|], port: 81 }]"),
        "Service 'web' has two ports named 'a'",
        "spec.ports[1].name");

    [Theory]
    [InlineData("ports: [{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP }]")]
    [InlineData("ports: [{ name: a, port: 80 }, { name: b, port: 81 }]")]
    [InlineData("ports: [{ port: x }, { port: x }]")]
    public void Another_protocol_is_another_port(string text) => IsSilent(Given.Service(text));
}
