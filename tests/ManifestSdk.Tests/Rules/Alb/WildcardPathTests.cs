using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class WildcardPathTests() : RuleTests("MSDK5011")
{
    [Theory]
    [InlineData("/shop/*", "Prefix", "Write '/shop', which matches everything below it too.")]
    [InlineData("/*", "Prefix", "Write '/', which matches everything below it too.")]
    [InlineData("/shop/*", "Exact", "Use the type ImplementationSpecific.")]
    [InlineData("/shop?", "Prefix", "Use the type ImplementationSpecific.")]
    public void A_wildcard_that_is_compared_literally_is_found(string path, string type, string remedy) => Reports(
        Annotated.Ingress("a: b", rules: Annotated.Path("web", "number: 80", $"[|{path}|]", type)),
        $"The path '{path}' of type {type} contains a wildcard, which the controller refuses. {remedy}",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData("/shop/*", "ImplementationSpecific", "alb")]
    [InlineData("/shop", "Prefix", "alb")]
    [InlineData("/shop/*", "Prefix", "traefik")]
    public void Other_types_plain_paths_and_other_controllers_are_fine(string path, string type, string className) =>
        IsSilent(Annotated.Ingress("a: b", "ingressClassName: " + className, Annotated.Path("web", "number: 80", path, type)));
}
