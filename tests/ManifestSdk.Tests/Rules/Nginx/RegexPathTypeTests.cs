using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class RegexPathTypeTests() : RuleTests("MSDK7002")
{
    [Fact]
    public void A_regular_expression_under_Prefix_is_found_and_mended() => Reports(
        Annotated.Ingress("a: b", "ingressClassName: nginx", Annotated.Path("web", "number: 80", "/app(/|$)(.*)", "[|Prefix|]")),
        "The path '/app(/|$)(.*)' is no plain path, and ingress-nginx refuses it for the type Prefix. Use the type ImplementationSpecific.",
        "spec.rules[0].http.paths[0].pathType",
        fix: "ImplementationSpecific");

    [Theory]
    [InlineData("/app(/|$)(.*)", "ImplementationSpecific", "nginx")]
    [InlineData("/app_v1.2/a-b", "Prefix", "nginx")]
    [InlineData("/app(.*)", "Prefix", "traefik")]
    public void Plain_paths_other_types_and_other_controllers_are_fine(string path, string type, string className) =>
        IsSilent(Annotated.Ingress("a: b", "ingressClassName: " + className, Annotated.Path("web", "number: 80", path, type)));
}
