using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class AddressCountTests() : RuleTests("MSDK6012")
{
    private const string Subnets = "service.beta.kubernetes.io/aws-load-balancer-subnets";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb";

    [Theory]
    [InlineData("eip-allocations", "eipalloc-1", "1 item")]
    [InlineData("private-ipv4-addresses", "'10.0.0.1,10.0.0.2,10.0.0.3'", "3 items")]
    public void Another_number_than_that_of_subnets_is_reported(string name, string addresses, string items) => Reports(
        Annotated.Service($"{Subnets}: 'subnet-1, subnet-2', service.beta.kubernetes.io/aws-load-balancer-{name}: [|{addresses}|]", Class),
        $"'service.beta.kubernetes.io/aws-load-balancer-{name}' has {items} and '{Subnets}' has 2 items. An NLB has one address in each subnet.",
        $"metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-{name}]");

    [Theory]
    [InlineData(Subnets + ": 'subnet-1,subnet-2', service.beta.kubernetes.io/aws-load-balancer-eip-allocations: 'eipalloc-1,eipalloc-2'", Class)]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-eip-allocations: 'eipalloc-1,eipalloc-2'", Class)]
    [InlineData(Subnets + ": 'subnet-1,subnet-2', service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-1", "type: LoadBalancer, loadBalancerClass: example.com/lb")]
    public void As_many_subnets_that_are_found_and_other_classes_are_fine(string annotations, string spec) => IsSilent(Annotated.Service(annotations, spec));
}
