using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class UnreferencedConditionsTests() : RuleTests("MSDK5008")
{
    [Theory]
    [InlineData("conditions.backedn", "backedn", "Did you mean 'backend'?")]
    [InlineData("transforms.go", "go", "Write the name of a backend's Service or action.")]
    public void A_backend_that_no_path_has_is_found(string key, string name, string remedy) => Reports(
        Annotated.Ingress($"[|alb.ingress.kubernetes.io/{key}|]: '[]'", rules: Annotated.Path("backend", "number: 80")),
        $"No path has the backend '{name}', so 'alb.ingress.kubernetes.io/{key}' has no effect. {remedy}",
        $"metadata.annotations[alb.ingress.kubernetes.io/{key}]");

    [Theory]
    [InlineData("conditions.backend", "backend", "alb")]
    [InlineData("transforms.go", "go", "alb")]
    [InlineData("conditions.go", "backend", "nginx")]
    public void The_backend_of_a_path_and_another_controller_are_fine(string key, string service, string className) => IsSilent(
        Annotated.Ingress($"alb.ingress.kubernetes.io/{key}: '[]'", "ingressClassName: " + className, Annotated.Path(service, "name: use-annotation")));
}
