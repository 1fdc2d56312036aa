namespace ManifestSdk.Tests.Rules.Ports;

public class UnnamedServicePortTests() : RuleTests("MSDK3008")
{
    [Fact]
    public void The_port_without_name_is_reported() => Reports(
        Given.Service("ports: [{ name: a, port: 80 }, { port: [|81|] }]"),
        "Service 'web' has 2 ports, so port 81 needs a name",
        "spec.ports[1].port");

    [Theory]
    [InlineData("ports: [{ port: 80 }]")]
    [InlineData("ports: [{ name: a, port: 80 }, { name: b, port: 81 }]")]
    [InlineData("ports: []")]
    public void One_port_needs_no_name(string text) => IsSilent(Given.Service(text));
}
