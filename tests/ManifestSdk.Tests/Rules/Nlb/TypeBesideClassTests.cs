using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class TypeBesideClassTests() : RuleTests("MSDK6009")
{
    [Theory]
    [InlineData("nlb", "service.k8s.aws/nlb")]
    [InlineData("external", "eks.amazonaws.com/nlb")]
    public void A_type_that_asks_another_controller_than_the_class_is_reported(string type, string name) => Reports(
        Annotated.Service($"[|service.beta.kubernetes.io/aws-load-balancer-type|]: {type}", $"type: LoadBalancer, loadBalancerClass: {name}"),
        $"The type '{type}' has no effect, because the class '{name}' decides who takes the Service. Remove the type.",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-type]");

    [Theory]
    [InlineData("external", "loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData("nlb", "externalTrafficPolicy: Cluster")]
    [InlineData("nlb-ip", "loadBalancerClass: service.k8s.aws/nlb")]
    public void Those_that_agree_and_a_type_alone_are_fine(string type, string spec) =>
        IsSilent(Annotated.Service($"service.beta.kubernetes.io/aws-load-balancer-type: {type}", "type: LoadBalancer, " + spec));
}
