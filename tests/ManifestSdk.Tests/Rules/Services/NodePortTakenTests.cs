namespace ManifestSdk.Tests.Rules.Services;

public class NodePortTakenTests() : RuleTests("MSDK3014")
{
    [Fact]
    public void The_later_Service_is_reported() => Reports(
        Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 30080 }]") + "---\n" + Given.Service("type: NodePort, ports: [{ port: 80, nodePort: [|30080|] }]").Replace("name: web", "name: web2"),
        "Service 'web2' asks for node port 30080, which Service 'web' takes already",
        "spec.ports[0].nodePort");

    [Theory]
    [InlineData("{ port: 80, nodePort: 30081 }")]
    [InlineData("{ port: 80, nodePort: 30080, protocol: UDP }")]
    [InlineData("{ port: 80, nodePort: 0 }")]
    [InlineData("{ port: 80 }")]
    public void Other_ports_protocols_and_the_servers_choice_are_fine(string text) => IsSilent(Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 30080 }]") + "---\n" + Given.Service("type: NodePort, ports: [" + text + "]").Replace("name: web", "name: web2"));
}
