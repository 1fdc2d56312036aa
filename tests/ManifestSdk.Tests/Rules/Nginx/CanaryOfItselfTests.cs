using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class CanaryOfItselfTests() : RuleTests("MSDK7011")
{
    private const string Canary = "nginx.ingress.kubernetes.io/canary: 'true'";

    [Fact]
    public void A_canary_of_the_same_Service_is_found() => Reports(
        Ingress("main", "a: b", "/shop") + Ingress("next", Canary, "[|/shop|]"),
        "The canary sends path '/shop' of 'a.example.com' to port 80 of Service 'web', and so does Ingress 'main', so it changes nothing. Name the Service of the new version.",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData(Canary, "/shop", "web-next", "number: 80")]
    [InlineData(Canary, "/shop", "web", "number: 81")]
    [InlineData(Canary, "/cart", "web", "number: 80")]
    [InlineData("nginx.ingress.kubernetes.io/canary: 'false'", "/shop", "web", "number: 80")]
    [InlineData("a: b", "/shop", "web", "number: 80")]
    public void Another_Service_port_or_path_and_what_is_no_canary_are_fine(string annotation, string path, string service, string port) =>
        IsSilent(Ingress("main", "a: b", "/shop") + Ingress("next", annotation, path, service, port));

    private static string Ingress(string name, string annotation, string path, string service = "web", string port = "number: 80") =>
        Annotated.Ingress(annotation, "ingressClassName: nginx", Annotated.Path(service, port, path)).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
