using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class CanaryWithoutMainTests() : RuleTests("MSDK7009")
{
    private const string Host = "host: a.example.com, ";
    private const string Canary = "nginx.ingress.kubernetes.io/canary: 'true'";
    private const string Nobody = "No declared Ingress has the path '/shop' of 'a.example.com' without being a canary, so no request reaches this one unless such an Ingress lives elsewhere.";

    [Fact]
    public void A_canary_alone_is_reported() => Reports(
        Ingress("next", Canary, "[|/shop|]"),
        Nobody + " Write host, path and pathType as in the main Ingress.",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData("/", "Prefix", "path '/'")]
    [InlineData("/shop", "Exact", "exact path '/shop'")]
    public void What_the_main_Ingress_has_is_named(string path, string type, string has) => Reports(
        Ingress("web", "a: b", path, type) + Ingress("next", Canary, "[|/shop|]"),
        $"{Nobody} Ingress 'web' has the {has}; write the same in both.",
        "spec.rules[0].http.paths[0].path");

    [Fact]
    public void Canaries_are_no_main_Ingress_of_each_other() =>
        ReportsAll(Ingress("one", Canary, "/shop") + Ingress("two", Canary, "/shop"), [.. Enumerable.Repeat(Nobody + " Write host, path and pathType as in the main Ingress.", 2)]);

    [Theory]
    [InlineData("a: b", "Prefix")]
    [InlineData("a: b", "ImplementationSpecific")]
    [InlineData("nginx.ingress.kubernetes.io/canary: 'false'", "Prefix")]
    public void A_main_Ingress_of_the_same_path_is_enough(string annotation, string type) =>
        IsSilent(Ingress("web", annotation, "/shop", type) + Ingress("next", Canary, "/shop"));

    [Fact]
    public void A_main_Ingress_that_lives_elsewhere_counts() =>
        IsSilent(Ingress("next", Canary, "/shop"), external: Ingress("web", "a: b", "/shop"));

    private static string Ingress(string name, string annotation, string path, string type = "Prefix") =>
        Annotated.Ingress(annotation, "ingressClassName: nginx", Annotated.Path(name, "number: 80", path, type, Host)).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
