namespace ManifestSdk.Tests.Rules.Ingress;

public class BackendPortTests() : RuleTests("MSDK4002")
{
    [Fact]
    public void A_missing_port_is_looked_up() => Reports(
        Given.Backend + Given.Ingress("defaultBackend: { service: [||]{ name: my-service } }"),
        "Ingress 'edge' names no port of Service 'my-service'. It exposes 80 ('web') and 81 ('ops').",
        "spec.defaultBackend.service");

    [Fact]
    public void Number_and_name_exclude_each_other() => Reports(
        Given.Ingress("defaultBackend: { service: { name: a, port: { number: 80, [|name|]: b } } }"),
        "Ingress 'edge' names the port of Service 'a' by number and by name. Keep one.",
        "spec.defaultBackend.service.port.name");

    [Theory]
    [InlineData("{ service: { name: a, port: { number: 80 } } }")]
    [InlineData("{ service: { name: a, port: { name: b } } }")]
    [InlineData("{ resource: { kind: A, name: b } }")]
    public void One_of_the_two_is_fine(string text) => IsSilent(Given.Ingress("defaultBackend: " + text));
}
