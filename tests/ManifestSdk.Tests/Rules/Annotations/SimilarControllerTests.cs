namespace ManifestSdk.Tests.Rules.Annotations;

public class SimilarControllerTests() : RuleTests("MSDK1146")
{
    private const string Own = "nginx.ingress.kubernetes.io/ssl-redirect: 'true', ";

    [Theory]
    [InlineData("nginx.org/client-max-body-size", "Use 'nginx.ingress.kubernetes.io/proxy-body-size'.")]
    [InlineData("nginx.org/proxy-connect-timeout", "Use 'nginx.ingress.kubernetes.io/proxy-connect-timeout'.")]
    [InlineData("nginx.com/jwt-key", "Look for one that begins with 'nginx.ingress.kubernetes.io/'.")]
    public void An_annotation_of_F5_beside_one_s_own_is_found(string key, string remedy) => Reports(
        Annotated.Ingress($"{Own}[|{key}|]: 8m", "ingressClassName: nginx"),
        $"'{key}' is an annotation of F5's NGINX Ingress Controller, and ingress-nginx, which serves this Ingress, does not read it. {remedy}",
        $"metadata.annotations[{key}]");

    [Fact]
    public void The_prefix_of_older_controllers_is_found_and_mended() => Reports(
        Annotated.Ingress("[|ingress.kubernetes.io/ssl-redirect|]: 'true'", "ingressClassName: nginx"),
        "'ingress.kubernetes.io/ssl-redirect' has the prefix of other controllers, and ingress-nginx, which serves this Ingress, does not read it. Use 'nginx.ingress.kubernetes.io/ssl-redirect'.",
        "metadata.annotations[ingress.kubernetes.io/ssl-redirect]",
        fix: "nginx.ingress.kubernetes.io/ssl-redirect");

    [Fact]
    public void A_declared_class_says_whose_it_is() => Reports(
        Annotated.Ingress("[|nginx.org/redirect-to-https|]: 'true'", "ingressClassName: web") + Class("web", "k8s.io/ingress-nginx"),
        "'nginx.org/redirect-to-https' is an annotation of F5's NGINX Ingress Controller, and ingress-nginx, which serves this Ingress, does not read it. Use 'nginx.ingress.kubernetes.io/force-ssl-redirect'.",
        "metadata.annotations[nginx.org/redirect-to-https]");

    [Theory]
    [InlineData("nginx.org/client-max-body-size: 8m", "ingressClassName: nginx")]
    [InlineData("ingress.kubernetes.io/ssl-redirect: 'true'", "ingressClassName: haproxy")]
    [InlineData("ingress.kubernetes.io/ssl-redirect: 'true'", "ingressClassName: traefik")]
    [InlineData(Own + "example.org/client-max-body-size: 8m", "ingressClassName: nginx")]
    [InlineData(Own + "nginx.org/client-max-body-size: 8m", "ingressClassName: nginx-plus")]
    public void F5_s_own_Ingresses_other_classes_and_other_prefixes_are_fine(string annotations, string spec) => IsSilent(Annotated.Ingress(annotations, spec));

    [Fact]
    public void The_declared_class_of_F5_reads_them() => IsSilent(
        Annotated.Ingress(Own + "nginx.org/client-max-body-size: 8m", "ingressClassName: nginx") + Class("nginx", "nginx.org/ingress-controller"));

    private static string Class(string name, string controller) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: {{name}} }
        spec: { controller: {{controller}} }
        """;
}
