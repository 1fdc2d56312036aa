using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class HostWideRegexTests() : RuleTests("MSDK7008")
{
    private const string Regex = "nginx.ingress.kubernetes.io/use-regex: 'true'";

    [Fact]
    public void An_exact_path_of_another_Ingress_is_reported() => Reports(
        Ingress("edge", Regex, "/orders/.*", "ImplementationSpecific") + Ingress("other", "a: b", "[|/health|]", "Exact"),
        "Ingress 'edge' makes every path of 'a.example.com' a regular expression, so this one also takes what begins with '/health'. Move one of the Ingresses to another host.",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData(Regex, "Prefix", "host: a.example.com, ")]
    [InlineData(Regex, "Exact", "host: b.example.com, ")]
    [InlineData("nginx.ingress.kubernetes.io/ssl-redirect: 'true'", "Exact", "host: a.example.com, ")]
    public void Prefixes_other_hosts_and_plain_Ingresses_are_fine(string annotation, string type, string host) =>
        IsSilent(Ingress("edge", annotation, "/orders", "ImplementationSpecific") + Ingress("other", "a: b", "/health", type, host));

    private static string Ingress(string name, string annotation, string path, string type, string host = "host: a.example.com, ") =>
        Annotated.Ingress(annotation, "ingressClassName: nginx", Annotated.Path("web", "number: 80", path, type, host)).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
