namespace ManifestSdk.Tests.Rules.Advice;

public class PrivilegedContainerTests() : RuleTests("MSDK9010")
{
    [Fact]
    public void A_privileged_container_is_named() => Reports(
        Given.Container("{ name: a, securityContext: { privileged: [|true|] } }"),
        "Deployment 'web' lets container 'a' do on its node whatever root can. Write privileged: false, and add the one capability that it needs.",
        "spec.template.spec.containers[0].securityContext.privileged",
        fix: "false");

    [Theory]
    [InlineData("{ name: a }")]
    [InlineData("{ name: a, securityContext: { privileged: false } }")]
    [InlineData("{ name: a, securityContext: { privileged: null } }")]
    [InlineData("{ name: a, securityContext: { allowPrivilegeEscalation: true } }")]
    public void Others_are_fine(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, securityContext: { privileged: true } }"));
}
