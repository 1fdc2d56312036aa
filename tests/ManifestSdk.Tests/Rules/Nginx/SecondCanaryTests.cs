using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class SecondCanaryTests() : RuleTests("MSDK7010")
{
    private const string Canary = "nginx.ingress.kubernetes.io/canary: 'true'";

    [Fact]
    public void A_second_canary_of_a_path_is_reported() => Reports(
        Ingress("one", Canary, "/shop") + Ingress("two", Canary, "[|/shop|]", "ImplementationSpecific"),
        "Ingress 'one' is a canary of path '/shop' of 'a.example.com' too, and ingress-nginx takes one canary of a path. Write both choices, such as a header and a weight, on one of them.",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData("a: b", "/shop", "Prefix", "a")]
    [InlineData("nginx.ingress.kubernetes.io/canary: 'false'", "/shop", "Prefix", "a")]
    [InlineData(Canary, "/", "Prefix", "a")]
    [InlineData(Canary, "/shop", "Exact", "a")]
    [InlineData(Canary, "/shop", "Prefix", "b")]
    public void A_main_Ingress_other_paths_and_other_hosts_are_fine(string annotation, string path, string type, string host) =>
        IsSilent(Ingress("one", annotation, path, type, host) + Ingress("two", Canary, "/shop"));

    private static string Ingress(string name, string annotation, string path, string type = "Prefix", string host = "a") =>
        Annotated.Ingress(annotation, "ingressClassName: nginx", Annotated.Path(name, "number: 80", path, type, $"host: {host}.example.com, ")).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
