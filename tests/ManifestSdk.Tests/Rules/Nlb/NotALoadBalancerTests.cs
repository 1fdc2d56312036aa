using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class NotALoadBalancerTests() : RuleTests("MSDK6003")
{
    private const string Scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme";

    [Theory]
    [InlineData("ports: [{ port: 80 }]", "ClusterIP")]
    [InlineData("type: NodePort", "NodePort")]
    public void The_first_annotation_is_found(string spec, string type) => Reports(
        Annotated.Service($"[|{Scheme}|]: internal, service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-1", spec),
        $"'{Scheme}' has no effect on a Service of type {type}; write spec.type: LoadBalancer or remove it",
        $"metadata.annotations[{Scheme}]");

    [Theory]
    [InlineData(Scheme + ": internal", "type: LoadBalancer")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip", "type: NodePort")]
    [InlineData("service.beta.kubernetes.io/azure-load-balancer-internal: 'true'", "type: NodePort")]
    public void A_load_balancer_what_the_controller_takes_anyway_and_other_clouds_are_fine(string annotation, string spec) =>
        IsSilent(Annotated.Service(annotation, spec));
}
