using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class LegacyTypeTests() : RuleTests("MSDK6001")
{
    private const string Type = "service.beta.kubernetes.io/aws-load-balancer-type: ";

    [Fact]
    public void The_in_tree_type_is_found() => Reports(
        Annotated.Service(Type + "[|nlb|]", "type: LoadBalancer"),
        "The type 'nlb' asks the legacy in-tree provider, which reads few of the annotations. Write spec.loadBalancerClass: service.k8s.aws/nlb instead.",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-type]");

    [Theory]
    [InlineData("external", "type: LoadBalancer")]
    [InlineData("nlb", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData("5", "type: LoadBalancer")]
    public void A_class_or_another_type_is_fine(string type, string spec) => IsSilent(Annotated.Service(Type + type, spec));
}
