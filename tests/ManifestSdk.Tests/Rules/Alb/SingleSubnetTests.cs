using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class SingleSubnetTests() : RuleTests("MSDK5030")
{
    private const string Key = "alb.ingress.kubernetes.io/subnets";

    [Theory]
    [InlineData("subnet-0a1b", "subnet-0a1b")]
    [InlineData("'public-a,'", "public-a")]
    public void One_subnet_is_too_few(string value, string only) => Reports(
        Annotated.Ingress($"{Key}: [|{value}|]"),
        $"'{only}' is one subnet, and an ALB needs two, in different availability zones, unless it is in a Local Zone or on an Outpost. Name another one, or leave '{Key}' out and tag the subnets.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(Key + ": 'subnet-0a1b,subnet-2c3d'")]
    [InlineData(Key + ": 'public, public'")]
    [InlineData(Key + ": ''")]
    [InlineData("alb.ingress.kubernetes.io/frontend-nlb-subnets: subnet-0a1b")]
    public void Two_subnets_none_and_those_of_an_NLB_are_fine(string annotation) => IsSilent(Annotated.Ingress(annotation));

    [Fact]
    public void An_NLB_may_lie_in_one_zone() => IsSilent(Annotated.Service(
        "service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0a1b", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb"));
}
