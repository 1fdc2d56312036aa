namespace ManifestSdk.Tests.Rules.Advice;

public class CapabilitiesNotDroppedTests() : RuleTests("MSDK9014")
{
    [Fact]
    public void They_are_kept_where_nothing_is_said() => Reports(
        Given.Container("{ name: [|a|] }"),
        "Deployment 'web' leaves container 'a' the capabilities that the container runtime gives. Write securityContext.capabilities.drop: ['ALL'], and add those that it needs.",
        "spec.template.spec.containers[0].name");

    [Fact]
    public void Some_are_not_all() => Reports(
        Given.Container("{ name: a, securityContext: { capabilities: { drop: [|[NET_RAW]|] } } }"),
        "Deployment 'web' leaves container 'a' the capabilities that the container runtime gives. Write securityContext.capabilities.drop: ['ALL'], and add those that it needs.",
        "spec.template.spec.containers[0].securityContext.capabilities.drop");

    [Theory]
    [InlineData("{ name: a, securityContext: { capabilities: { drop: [ALL] } } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { drop: [NET_RAW, all] } } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { drop: [ALL], add: [SYS_TIME] } } }")]
    [InlineData("{ name: a, securityContext: { privileged: true } }")]
    public void All_are_dropped_or_none_can_be(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void Windows_knows_no_such_right() => IsSilent(Given.Pod("os: { name: windows }, containers: [{ name: a, image: a:1 }]"));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, image: a:1 }"));
}
