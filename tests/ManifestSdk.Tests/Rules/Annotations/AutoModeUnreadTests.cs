namespace ManifestSdk.Tests.Rules.Annotations;

public class AutoModeUnreadTests() : RuleTests("MSDK1142")
{
    private const string AutoModeClass = """
        kind: IngressClass
        metadata: { name: alb }
        spec: { controller: eks.amazonaws.com/alb }
        ---

        """;

    [Fact]
    public void What_to_write_instead_is_told_for_a_Service() => Reports(
        Annotated.Service("[|service.beta.kubernetes.io/aws-load-balancer-internal|]: 'true'", "type: LoadBalancer, loadBalancerClass: eks.amazonaws.com/nlb"),
        "EKS Auto Mode does not read 'service.beta.kubernetes.io/aws-load-balancer-internal'; write 'service.beta.kubernetes.io/aws-load-balancer-scheme'",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-internal]");

    [Fact]
    public void What_to_write_instead_is_told_for_an_Ingress() => Reports(
        AutoModeClass + Annotated.Ingress("[|alb.ingress.kubernetes.io/group.name|]: shop"),
        "EKS Auto Mode does not read 'alb.ingress.kubernetes.io/group.name'; set spec.group.name of the IngressClassParams",
        "metadata.annotations[alb.ingress.kubernetes.io/group.name]");

    [Theory]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-scheme: internal", "eks.amazonaws.com/nlb")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: '*'", "service.k8s.aws/nlb")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group: 'true'", "eks.amazonaws.com/nlb")]
    public void What_it_reads_what_another_class_reads_and_what_is_not_known_are_fine(string annotation, string name) =>
        IsSilent(Annotated.Service(annotation, $"type: LoadBalancer, loadBalancerClass: {name}"));

    [Fact]
    public void An_Ingress_of_the_AWS_Load_Balancer_Controller_may_have_a_group() =>
        IsSilent(Annotated.Ingress("alb.ingress.kubernetes.io/group.name: shop"));
}
