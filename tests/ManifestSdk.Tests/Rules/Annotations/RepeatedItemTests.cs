namespace ManifestSdk.Tests.Rules.Annotations;

public class RepeatedItemTests() : RuleTests("MSDK1147")
{
    private const string Stem = "service.beta.kubernetes.io/aws-load-balancer-";
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb";

    [Theory]
    [InlineData("subnets", "subnet-0a, subnet-0b,subnet-0a", "subnet-0a", "twice")]
    [InlineData("eip-allocations", "eipalloc-0a,eipalloc-0a,eipalloc-0a", "eipalloc-0a", "several times")]
    [InlineData("private-ipv4-addresses", "10.0.0.10,10.0.0.10", "10.0.0.10", "twice")]
    [InlineData("ipv6-addresses", "2001:db8::10,2001:db8::10", "2001:db8::10", "twice")]
    public void An_item_that_stands_there_again_is_found(string key, string value, string item, string often) => Reports(
        Annotated.Service($"{Stem}{key}: [|'{value}'|]", Spec),
        $"'{item}' stands {often} in '{Stem}{key}', and a load balancer uses it once. Name another one in its place, or remove it.",
        $"metadata.annotations[{Stem}{key}]");

    [Fact]
    public void Subnets_of_an_ALB_are_looked_at_too() => Reports(
        Annotated.Ingress("alb.ingress.kubernetes.io/subnets: [|'subnet-0a,subnet-0a'|]"),
        "'subnet-0a' stands twice in 'alb.ingress.kubernetes.io/subnets', and a load balancer uses it once. Name another one in its place, or remove it.",
        "metadata.annotations[alb.ingress.kubernetes.io/subnets]");

    [Theory]
    [InlineData("subnets: 'subnet-0a,subnet-0b'")]
    [InlineData("subnets: 'public,public'")]
    [InlineData("source-nat-ipv6-prefixes: 'auto_assigned,auto_assigned'")]
    [InlineData("security-groups: 'sg-0a,sg-0a'")]
    [InlineData("subnets: ''")]
    public void Different_items_shared_names_and_other_lists_are_fine(string annotation) => IsSilent(Annotated.Service(Stem + annotation, Spec));
}
