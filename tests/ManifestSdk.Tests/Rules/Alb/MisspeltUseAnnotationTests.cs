using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class MisspeltUseAnnotationTests() : RuleTests("MSDK5013")
{
    private const string Action = """alb.ingress.kubernetes.io/actions.away: '{"type":"fixed-response","fixedResponseConfig":{"statusCode":"503"}}'""";

    [Theory]
    [InlineData("name: [|use-annotations|]", "'use-annotations'", "use-annotation")]
    [InlineData("name: [|use_annotation|]", "'use_annotation'", "use-annotation")]
    [InlineData("name: [|http|]", "'http'", "use-annotation")]
    [InlineData("number: [|80|]", "80", null)]
    public void A_backend_named_after_an_action_wants_its_annotation(string port, string written, string? fix) => Reports(
        Annotated.Ingress(Action, rules: Annotated.Path("away", port)),
        $"{written} looks for a port of a Service 'away'. Write 'name: use-annotation' to run the action 'away'.",
        $"spec.rules[0].http.paths[0].backend.service.port.{port[..port.IndexOf(':')]}",
        fix);

    [Fact]
    public void A_near_miss_is_enough() => Reports(
        Annotated.Ingress("alb.ingress.kubernetes.io/scheme: internal", rules: Annotated.Path("away", "name: [|useannotation|]")),
        "'useannotation' looks for a port of a Service 'away'. Write 'name: use-annotation' to run the action 'away'.",
        "spec.rules[0].http.paths[0].backend.service.port.name",
        fix: "use-annotation");

    [Theory]
    [InlineData("away", "name: use-annotation")]
    [InlineData("web", "name: http")]
    [InlineData("web", "number: 80")]
    public void An_action_and_a_Service_are_fine(string service, string port) => IsSilent(Annotated.Ingress(Action, rules: Annotated.Path(service, port)));

    [Fact]
    public void A_Service_of_that_name_may_be_meant() =>
        IsSilent(Annotated.Service("a: b", "ports: [{ port: 80 }]") + Annotated.Ingress(Action.Replace("away", "web", StringComparison.Ordinal), rules: Annotated.Path("web", "number: 80")));
}
