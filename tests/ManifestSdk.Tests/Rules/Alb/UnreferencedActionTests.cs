using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class UnreferencedActionTests() : RuleTests("MSDK5002")
{
    private const string Action = """alb.ingress.kubernetes.io/actions.go: '{"type":"fixed-response","fixedResponseConfig":{"statusCode":"200"}}'""";

    [Fact]
    public void An_action_without_backend_is_found() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/actions.go|]: '{}'", rules: Annotated.Path("go", "number: 80")),
        "Nothing refers to the action 'go', so it never runs. Give a path the backend service 'go' with the port name 'use-annotation'.",
        "metadata.annotations[alb.ingress.kubernetes.io/actions.go]");

    [Fact]
    public void A_redirect_has_a_shorter_way() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/actions.ssl-redirect|]: '{}'", rules: Annotated.Path("go", "number: 80")),
        "Nothing refers to the action 'ssl-redirect', so it never runs. Give a path the backend service 'ssl-redirect' with the port name 'use-annotation', or redirect all HTTP by 'alb.ingress.kubernetes.io/ssl-redirect'.",
        "metadata.annotations[alb.ingress.kubernetes.io/actions.ssl-redirect]");

    [Fact]
    public void An_action_that_is_a_backend_is_fine() =>
        IsSilent(Annotated.Ingress(Action, rules: Annotated.Path("go", "name: use-annotation")));

    [Fact]
    public void An_action_that_is_the_default_backend_is_fine() =>
        IsSilent(Annotated.Ingress(Action, "ingressClassName: alb, defaultBackend: { service: { name: go, port: { name: use-annotation } } }"));

    [Fact]
    public void Another_controllers_Ingress_is_left_alone() =>
        IsSilent(Annotated.Ingress(Action, "ingressClassName: nginx", Annotated.Path("web", "number: 80")));
}
