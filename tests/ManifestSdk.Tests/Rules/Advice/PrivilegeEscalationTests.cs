namespace ManifestSdk.Tests.Rules.Advice;

public class PrivilegeEscalationTests() : RuleTests("MSDK9011")
{
    [Fact]
    public void Escalation_is_allowed_where_nothing_is_said() => Reports(
        Given.Container("{ name: [|a|] }"),
        "Deployment 'web' lets processes of container 'a' gain rights, such as by setuid. Write securityContext.allowPrivilegeEscalation: false.",
        "spec.template.spec.containers[0].name");

    [Fact]
    public void Escalation_that_is_allowed_is_mended() => Reports(
        Given.Container("{ name: a, securityContext: { allowPrivilegeEscalation: [|true|] } }"),
        "Deployment 'web' lets processes of container 'a' gain rights, such as by setuid. Write securityContext.allowPrivilegeEscalation: false.",
        "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation",
        fix: "false");

    [Theory]
    [InlineData("{ name: a, securityContext: { allowPrivilegeEscalation: false } }")]
    [InlineData("{ name: a, securityContext: { privileged: true } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { add: [SYS_ADMIN] } } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { add: [CAP_SYS_ADMIN] } } }")]
    public void What_refuses_it_or_cannot_is_fine(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void Windows_knows_no_such_right() => IsSilent(Given.Pod("os: { name: windows }, containers: [{ name: a, image: a:1 }]"));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, image: a:1 }"));
}
