using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class ExternalWithoutTargetTypeTests() : RuleTests("MSDK6002")
{
    private const string Type = "service.beta.kubernetes.io/aws-load-balancer-type: ";

    [Fact]
    public void A_Service_that_nobody_takes_is_found() => Reports(
        Annotated.Service(Type + "[|external|]", "type: LoadBalancer"),
        "Nobody makes this load balancer: the type 'external' needs 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type' set to 'ip' or 'instance', or write spec.loadBalancerClass: service.k8s.aws/nlb",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-type]");

    [Theory]
    [InlineData(Type + "external, service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip", "type: LoadBalancer")]
    [InlineData(Type + "external", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData(Type + "external", "type: NodePort")]
    [InlineData(Type + "nlb", "type: LoadBalancer")]
    public void A_target_type_a_class_and_other_types_are_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));
}
