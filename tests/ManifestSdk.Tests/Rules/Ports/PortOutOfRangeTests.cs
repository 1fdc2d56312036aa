namespace ManifestSdk.Tests.Rules.Ports;

public class PortOutOfRangeTests() : RuleTests("MSDK3009")
{
    [Fact]
    public void A_target_port_has_a_limit() => Reports(
        Given.Service("ports: [{ port: 80, targetPort: [|65536|] }]"),
        "Service 'web' has targetPort 65536, which is out of range; ports go from 1 to 65535",
        "spec.ports[0].targetPort");

    [Fact]
    public void A_container_port_is_not_0() => Reports(
        Given.Container("{ name: api, image: api:1, ports: [{ containerPort: [|0|] }] }"),
        "Deployment 'web' has containerPort 0, which is out of range; ports go from 1 to 65535",
        "spec.template.spec.containers[0].ports[0].containerPort");

    [Theory]
    [InlineData("ports: [{ port: 1, targetPort: 65535 }]")]
    [InlineData("ports: [{ port: 80, targetPort: 0 }]")]
    [InlineData("ports: [{ port: 80, targetPort: http }]")]
    public void The_ends_of_the_range_and_unset_fields_are_fine(string text) => IsSilent(Given.Service(text));
}
