namespace ManifestSdk.Tests.Rules.Ports;

public class DuplicateContainerPortTests() : RuleTests("MSDK3012")
{
    [Fact]
    public void Containers_share_one_network() => Reports(
        Given.Pod("containers: [{ name: a, image: a, ports: [{ containerPort: 80 }] }, { name: b, image: b, ports: [{ containerPort: [|80|] }] }]"),
        "Deployment 'web' declares port 80 for TCP twice; containers of a Pod share one network",
        "spec.template.spec.containers[1].ports[0].containerPort");

    [Theory]
    [InlineData("containers: [{ name: a, image: a, ports: [{ containerPort: 53 }, { containerPort: 53, protocol: UDP }] }]")]
    [InlineData("initContainers: [{ name: i, image: i, ports: [{ containerPort: 80 }] }], containers: [{ name: a, image: a, ports: [{ containerPort: 80 }] }]")]
    [InlineData("containers: [{ name: a, image: a, ports: [{}, {}] }]")]
    public void Another_protocol_and_a_finished_init_container_are_fine(string text) => IsSilent(Given.Pod(text));
}
