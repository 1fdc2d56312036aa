namespace ManifestSdk.Tests.Rules.Annotations;

public class OtherControllerTests() : RuleTests("MSDK1109")
{
    private const string Nginx = "nginx.ingress.kubernetes.io/ssl-redirect";
    private const string Alb = "alb.ingress.kubernetes.io/scheme";

    [Theory]
    [InlineData(Nginx, "alb")]
    [InlineData(Alb, "nginx")]
    public void An_annotation_of_the_other_controller_is_found(string key, string className) => Reports(
        Annotated.Ingress($"[|{key}|]: a", "ingressClassName: " + className),
        $"'{key}' has no effect, because class '{className}' is not the class of its controller",
        $"metadata.annotations[{key}]");

    [Theory]
    [InlineData(Nginx, "nginx", "example.com/other")]
    [InlineData(Alb, "other", "example.com/other")]
    public void An_annotation_on_an_Ingress_whose_declared_class_is_anothers_is_found(string key, string className, string controller) => Reports(
        Class(className, controller) + Annotated.Ingress($"[|{key}|]: a", "ingressClassName: " + className),
        $"'{key}' has no effect, because class '{className}' is not the class of its controller",
        $"metadata.annotations[{key}]");

    [Theory]
    [InlineData(Alb, "alb", "eks.amazonaws.com/alb")]
    [InlineData(Nginx, "alb", "k8s.io/ingress-nginx")]
    public void A_declared_class_decides_not_its_name(string key, string className, string controller) =>
        IsSilent(Class(className, controller) + Annotated.Ingress(key + ": a", "ingressClassName: " + className));

    [Theory]
    [InlineData(Nginx, "ingressClassName: edge")]
    [InlineData("example.com/a", "ingressClassName: alb")]
    [InlineData(Nginx, "defaultBackend: { resource: { kind: Bucket, name: a } }")]
    public void A_class_that_may_be_anybodys_a_key_of_nobody_and_no_class_at_all_are_fine(string key, string spec) =>
        IsSilent(Annotated.Ingress(key + ": a", spec));

    private static string Class(string name, string controller) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: {{name}} }
        spec: { controller: {{controller}} }
        ---

        """;
}
