using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class Ipv6SourceRangeTests() : RuleTests("MSDK6013")
{
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb";
    private const string Message = "'2001:db8::/32' is an IPv6 block, and the NLB answers IPv4 alone. Write 'service.beta.kubernetes.io/aws-load-balancer-ip-address-type: dualstack'.";

    [Fact]
    public void A_block_in_the_field_is_reported() => Reports(
        Annotated.Service("a: b", Class + ", loadBalancerSourceRanges: [10.0.0.0/8, [|'2001:db8::/32'|]]"), Message, "spec.loadBalancerSourceRanges[1]");

    [Fact]
    public void A_block_in_the_annotation_is_reported() => Reports(
        Annotated.Service("service.beta.kubernetes.io/load-balancer-source-ranges: [|'10.0.0.0/8, 2001:db8::/32'|]", Class),
        Message,
        "metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]");

    [Theory]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-ip-address-type: dualstack", "loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-security-groups: sg-1", "loadBalancerClass: service.k8s.aws/nlb")]
    [InlineData("a: b", "externalTrafficPolicy: Cluster")]
    public void Dual_stack_own_security_groups_and_other_controllers_are_fine(string annotations, string spec) =>
        IsSilent(Annotated.Service(annotations, $"type: LoadBalancer, {spec}, loadBalancerSourceRanges: ['2001:db8::/32']"));

    [Fact]
    public void IPv4_is_fine() => IsSilent(Annotated.Service("a: b", Class + ", loadBalancerSourceRanges: [10.0.0.0/8]"));
}
