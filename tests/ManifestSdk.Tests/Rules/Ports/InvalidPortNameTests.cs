namespace ManifestSdk.Tests.Rules.Ports;

public class InvalidPortNameTests() : RuleTests("MSDK3010")
{
    [Fact]
    public void A_number_as_text_becomes_a_number() => Reports(
        Given.Service("ports: [{ port: 80, targetPort: [|\"8080\"|] }]"),
        "Port '8080' in Service 'web' is a number written as text. Write 8080 without quotes.",
        "spec.ports[0].targetPort",
        fix: "8080");

    [Fact]
    public void A_name_is_short() => Reports(
        Given.Container("{ name: api, image: api:1, ports: [{ name: [|a-very-long-name|], containerPort: 80 }] }"),
        "Port name 'a-very-long-name' in Deployment 'web' has 16 characters; a port name has at most 15",
        "spec.template.spec.containers[0].ports[0].name");

    [Theory]
    [InlineData("ports: [{ port: 80, targetPort: http-alt }]")]
    [InlineData("ports: [{ port: 80, targetPort: 8080 }]")]
    [InlineData("ports: [{ name: a-very-long-name-of-a-service-port, port: 80 }]")]
    public void Short_names_and_numbers_are_fine(string text) => IsSilent(Given.Service(text));
}
