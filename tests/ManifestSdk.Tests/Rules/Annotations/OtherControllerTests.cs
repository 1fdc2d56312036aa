namespace ManifestSdk.Tests.Rules.Annotations;

public class OtherControllerTests() : RuleTests("MSDK1109")
{
    [Fact]
    public void A_Service_of_the_in_tree_provider_knows_nothing_of_target_types() => Reports(
        Annotated.Service("service.beta.kubernetes.io/aws-load-balancer-type: nlb, [|service.beta.kubernetes.io/aws-load-balancer-nlb-target-type|]: ip", "type: LoadBalancer"),
        "'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type' has no effect, because the type 'nlb' leaves the Service to the in-tree provider. Write spec.loadBalancerClass: service.k8s.aws/nlb instead of the type.",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-nlb-target-type]");

    [Theory]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-type: nlb, service.beta.kubernetes.io/aws-load-balancer-ssl-ports: '443'", "type: LoadBalancer")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip", "type: LoadBalancer")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-type: nlb, service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-type: nlb, alb.ingress.kubernetes.io/target-type: ip", "type: LoadBalancer")]
    public void What_its_controller_reads_or_may_read_is_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));

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
