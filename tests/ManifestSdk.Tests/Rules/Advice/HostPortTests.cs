namespace ManifestSdk.Tests.Rules.Advice;

public class HostPortTests() : RuleTests("MSDK9026")
{
    [Fact]
    public void A_port_of_the_node_is_found() => Reports(
        Given.Container("{ name: a, ports: [{ containerPort: 80, hostPort: [|8080|] }] }"),
        "Deployment 'web' takes port 8080 of its node for container 'a', so one Pod fits on a node. Expose it by a Service.",
        "spec.template.spec.containers[0].ports[0].hostPort");

    [Theory]
    [InlineData("containers: [{ name: a, ports: [{ containerPort: 80 }] }]")]
    [InlineData("containers: [{ name: a, ports: [{ containerPort: 80, hostPort: 0 }] }]")]
    [InlineData("hostNetwork: true, containers: [{ name: a, ports: [{ containerPort: 80, hostPort: 80 }] }]")]
    [InlineData("containers: [{ name: a, ports: [{ containerPort: 80, hostIP: 127.0.0.1 }] }]")]
    public void Ports_of_Pods_and_what_the_node_s_network_has_anyway_are_fine(string pod) => IsSilent(Given.Pod(pod));
}
