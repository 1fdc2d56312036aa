using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class Ipv6ServiceTests() : RuleTests("MSDK6020")
{
    private const string Type = "service.beta.kubernetes.io/aws-load-balancer-ip-address-type";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ";

    [Theory]
    [InlineData("a: b", "ipFamilies: [[|IPv6|]]", "spec.ipFamilies[0]")]
    [InlineData(Type + ": ipv4", "ipFamilies: [IPv4, [|IPv6|]]", "spec.ipFamilies[1]")]
    [InlineData("a: b", "ipFamilyPolicy: [|RequireDualStack|]", "spec.ipFamilyPolicy")]
    public void IPv6_with_an_NLB_of_IPv4_is_refused(string annotation, string spec, string path) => Reports(
        Annotated.Service(annotation, Class + spec),
        $"The Service asks for IPv6, and its NLB knows IPv4 alone. Write '{Type}: dualstack'.",
        path);

    [Theory]
    [InlineData(Type + ": dualstack", Class + "ipFamilies: [IPv6]")]
    [InlineData("a: b", Class + "ipFamilies: [IPv4]")]
    [InlineData("a: b", Class + "ipFamilyPolicy: PreferDualStack")]
    [InlineData("a: b", "type: LoadBalancer, ipFamilies: [IPv6]")]
    [InlineData("a: b", "ipFamilies: [IPv6]")]
    public void Dual_stack_IPv4_and_other_controllers_are_fine(string annotation, string spec) => IsSilent(Annotated.Service(annotation, spec));
}
