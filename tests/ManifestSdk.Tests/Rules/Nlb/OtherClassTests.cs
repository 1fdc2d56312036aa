using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class OtherClassTests() : RuleTests("MSDK6004")
{
    private const string Scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme: internal";

    [Theory]
    [InlineData("service.k8s.aws/nbl", "Did you mean 'service.k8s.aws/nlb'?", "service.k8s.aws/nlb")]
    [InlineData("example.com/other", "Write 'service.k8s.aws/nlb'.")]
    public void The_class_of_somebody_else_is_found(string className, string remedy, string? fix = null) => Reports(
        Annotated.Service(Scheme, $"type: LoadBalancer, loadBalancerClass: [|{className}|]"),
        $"The class '{className}' leaves this Service to a controller that reads none of its AWS annotations. {remedy}",
        "spec.loadBalancerClass",
        fix);

    [Theory]
    [InlineData(Scheme, "service.k8s.aws/nlb")]
    [InlineData(Scheme, "eks.amazonaws.com/nlb")]
    [InlineData("example.com/a: b", "example.com/other")]
    public void Classes_that_read_them_and_Services_without_them_are_fine(string annotation, string className) =>
        IsSilent(Annotated.Service(annotation, "type: LoadBalancer, loadBalancerClass: " + className));
}
