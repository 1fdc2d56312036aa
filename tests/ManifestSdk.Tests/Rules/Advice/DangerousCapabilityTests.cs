namespace ManifestSdk.Tests.Rules.Advice;

public class DangerousCapabilityTests() : RuleTests("MSDK9015")
{
    [Fact]
    public void What_it_reaches_is_said() => Reports(
        Given.Container("{ name: a, securityContext: { capabilities: { add: [SYS_TIME, [|NET_ADMIN|]] } } }"),
        "Capability 'NET_ADMIN' of container 'a' in Deployment 'web' reaches routes, firewalls and all traffic of its network. Add a narrower one.",
        "spec.template.spec.containers[0].securityContext.capabilities.add[1]");

    [Fact]
    public void The_prefix_changes_nothing() => Reports(
        Given.Container("{ name: a, securityContext: { capabilities: { add: [[|CAP_SYS_ADMIN|]] } } }"),
        "Capability 'CAP_SYS_ADMIN' of container 'a' in Deployment 'web' reaches mounts, namespaces and most of what root reaches. Add a narrower one.",
        "spec.template.spec.containers[0].securityContext.capabilities.add[0]");

    [Theory]
    [InlineData("{ name: a }")]
    [InlineData("{ name: a, securityContext: { capabilities: { add: [NET_BIND_SERVICE] } } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { drop: [ALL] } } }")]
    [InlineData("{ name: a, securityContext: { capabilities: { drop: [SYS_ADMIN, NET_ADMIN] } } }")]
    public void Narrow_ones_are_fine(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, securityContext: { capabilities: { add: [ALL] } } }"));
}
