using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class MissingActionTests() : RuleTests("MSDK5004")
{
    private const string Action = "alb.ingress.kubernetes.io/actions.maintenance: '{}'";

    [Fact]
    public void A_near_miss_is_recognised() => Reports(
        Annotated.Ingress(Action, rules: Annotated.Path("[|maintenence|]", "name: use-annotation")),
        "The Ingress declares no action 'maintenence', so this path answers 503. Did you mean 'maintenance'?",
        "spec.rules[0].http.paths[0].backend.service.name",
        fix: "maintenance");

    [Fact]
    public void An_action_that_nobody_declares_is_found() => Reports(
        Annotated.Ingress(Action, rules: Annotated.Path("[|go|]", "name: use-annotation")),
        "The Ingress declares no action 'go', so this path answers 503. Declare it as 'alb.ingress.kubernetes.io/actions.go'.",
        "spec.rules[0].http.paths[0].backend.service.name");

    [Theory]
    [InlineData("maintenance", "name: use-annotation", "alb")]
    [InlineData("go", "name: http", "alb")]
    [InlineData("go", "name: use-annotation", "nginx")]
    public void A_declared_action_a_Service_and_another_controller_are_fine(string service, string port, string className) =>
        IsSilent(Annotated.Ingress(Action, "ingressClassName: " + className, Annotated.Path(service, port)));
}
