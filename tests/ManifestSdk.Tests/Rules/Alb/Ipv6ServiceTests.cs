using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class Ipv6ServiceTests() : RuleTests("MSDK5038")
{
    private const string Type = "alb.ingress.kubernetes.io/ip-address-type";

    [Theory]
    [InlineData("a: b", "ipFamilies: [IPv6]")]
    [InlineData("a: b", "ipFamilies: [IPv4, IPv6]")]
    [InlineData(Type + ": ipv4", "ipFamilyPolicy: RequireDualStack")]
    public void IPv6_behind_an_ALB_of_IPv4_is_refused(string annotation, string spec) => Reports(
        Ingress(annotation, "[|web|]") + Annotated.Service("a: b", spec),
        "Service 'web' has IPv6 addresses, and the ALB knows IPv4 alone, so the controller refuses it. Write 'alb.ingress.kubernetes.io/ip-address-type: dualstack', or leave the Service to IPv4.",
        "spec.rules[0].http.paths[0].backend.service.name");

    [Theory]
    [InlineData(Type + ": dualstack", "ipFamilies: [IPv6]")]
    [InlineData(Type + ": dualstack-without-public-ipv4", "ipFamilies: [IPv6]")]
    [InlineData("a: b", "ipFamilies: [IPv4]")]
    [InlineData("a: b", "ipFamilyPolicy: PreferDualStack")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shop", "ipFamilies: [IPv6]")]
    public void Dual_stack_IPv4_and_what_another_member_may_say_are_fine(string annotation, string spec) =>
        IsSilent(Ingress(annotation, "web") + Annotated.Service("a: b", spec));

    private static string Ingress(string annotation, string service) => Annotated.Ingress(annotation, rules: Annotated.Path(service, "number: 80"));
}
