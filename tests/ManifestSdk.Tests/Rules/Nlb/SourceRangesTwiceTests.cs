using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class SourceRangesTwiceTests() : RuleTests("MSDK6011")
{
    private const string Annotation = "service.beta.kubernetes.io/load-balancer-source-ranges";

    [Fact]
    public void The_annotation_beside_the_field_is_reported() => Reports(
        Annotated.Service($"[|{Annotation}|]: 10.0.0.0/8", "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]"),
        $"'{Annotation}' has no effect beside spec.loadBalancerSourceRanges, which wins. Remove it.",
        $"metadata.annotations[{Annotation}]");

    [Theory]
    [InlineData(Annotation + ": 10.0.0.0/8", "type: LoadBalancer")]
    [InlineData(Annotation + ": 10.0.0.0/8", "type: LoadBalancer, loadBalancerSourceRanges: []")]
    [InlineData("a: b", "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]")]
    public void One_of_them_is_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));
}
