namespace ManifestSdk.Tests.Rules.Ports;

public class TargetPortNotDeclaredTests() : RuleTests("MSDK3003")
{
    [Fact]
    public void A_number_that_no_container_declares_is_reported() => Reports(
        Given.Backend.Replace("targetPort: 9377", "targetPort: [|9378|]"),
        "Service 'my-service' targets port 9378, which no container of Deployment 'my-app' declares. "
        + "They declare 9376 ('http') and 9377 ('admin').",
        "spec.ports[1].targetPort");

    [Fact]
    public void The_only_port_there_is_must_have_been_meant() => Reports(
        Given.Container("{ name: a, image: a:1, ports: [{ containerPort: 8080 }] }") + "---\n"
        + Given.Service("selector: { app: web }, ports: [{ port: 80, targetPort: [|8000|] }]"),
        "Service 'web' targets port 8000, which no container of Deployment 'web' declares. They declare 8080.",
        "spec.ports[0].targetPort",
        fix: "8080");

    [Fact]
    public void A_target_port_that_is_left_out_is_the_port() => Reports(
        Given.Container("{ name: a, image: a:1, ports: [{ containerPort: 8080 }] }") + "---\n"
        + Given.Service("selector: { app: web }, ports: [{ port: [|80|] }]"),
        "Service 'web' targets port 80, which no container of Deployment 'web' declares. They declare 8080.",
        "spec.ports[0].port");

    [Fact]
    public void The_protocol_counts() => Reports(
        Given.Backend.Replace("targetPort: 9377", "targetPort: [|9377|], protocol: UDP"),
        "Service 'my-service' sends UDP to port 9377, which Deployment 'my-app' declares for TCP",
        "spec.ports[1].targetPort");

    [Theory]
    [InlineData("{ name: a, image: a:1 }", "8000")]
    [InlineData("{ name: a, image: a:1, ports: [{ containerPort: 8000 }] }", "8000")]
    [InlineData("{ name: a, image: a:1, ports: [{ containerPort: 80 }] }", "0")]
    public void Undeclared_listening_and_declared_ports_are_fine(string container, string target) => IsSilent(
        Given.Container(container) + "---\n" + Given.Service($$"""selector: { app: web }, ports: [{ port: 80, targetPort: {{target}} }]"""));
}
