namespace ManifestSdk.Analyzers.Tests;

public class AnnotationKeyTests
{
    [Fact]
    public Task A_misspelt_key_is_replaced() => ManifestTest.Fixes(
        Annotated("""{|MSDK1101:"nginx.ingress.kubernetes.io/ssl-redirct"|}"""),
        Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    [Fact]
    public Task A_misspelt_prefix_is_replaced() => ManifestTest.Fixes(
        Annotated("""{|MSDK1102:"ngnix.ingress.kubernetes.io/ssl-redirect"|}"""),
        Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    [Fact]
    public Task A_known_key_is_no_mistake() => ManifestTest.Reports(Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    private static string Annotated(string key) => ShopSource.WithIngress($"""
        .Annotation({key}, "true").Host("shop.example.com", h => h.Prefix("/", web.Backend(80)))
        """);
}
