using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class SnippetTests() : RuleTests("MSDK7001")
{
    [Theory]
    [InlineData("configuration-snippet")]
    [InlineData("server-snippet")]
    [InlineData("auth-snippet")]
    public void Raw_configuration_is_found(string name) => Reports(
        Annotated.Ingress($"[|nginx.ingress.kubernetes.io/{name}|]: 'gzip off;'", "ingressClassName: nginx"),
        $"'nginx.ingress.kubernetes.io/{name}' is refused unless the administrator allows snippets, since it can read everything that the controller can. Look for an annotation that does the same.",
        $"metadata.annotations[nginx.ingress.kubernetes.io/{name}]");

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/server-alias: b.example.com")]
    [InlineData("nginx.org/server-snippets: 'gzip off;'")]
    public void Other_annotations_are_fine(string annotation) => IsSilent(Annotated.Ingress(annotation, "ingressClassName: nginx"));

    [Fact]
    public void On_a_Service_nobody_reads_it() =>
        IsSilent(Annotated.Service("nginx.ingress.kubernetes.io/server-snippet: 'gzip off;'", "type: ClusterIP"));
}
