using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class RuleWithoutHostTests() : RuleTests("MSDK5009")
{
    private const string Certificate = "alb.ingress.kubernetes.io/certificate-arn: a";

    [Fact]
    public void A_rule_for_every_host_behind_a_certificate_is_found() => Reports(
        Annotated.Ingress(Certificate, rules: "[[||]" + Annotated.Path("web", "number: 80", host: "")[1..]),
        "This rule answers for every host, while the certificate is for certain ones. Name the host.",
        "spec.rules[0]");

    [Theory]
    [InlineData(Certificate, "number: 80", "host: a.example.com, ")]
    [InlineData("a: b", "number: 80", "")]
    [InlineData(Certificate, "name: use-annotation", "")]
    public void A_host_no_certificate_and_an_action_are_fine(string annotation, string port, string host) =>
        IsSilent(Annotated.Ingress(annotation, rules: Annotated.Path("web", port, host: host)));
}
