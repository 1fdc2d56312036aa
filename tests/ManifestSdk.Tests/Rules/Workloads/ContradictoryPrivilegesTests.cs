namespace ManifestSdk.Tests.Rules.Workloads;

public class ContradictoryPrivilegesTests() : RuleTests("MSDK2055")
{
    private static string Container(string rights, string list = "containers") => $$"""
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: { name: agent }
        spec: { template: { spec: { {{list}}: [{ name: agent, image: "agent:1", securityContext: { {{rights}} } }] } } }
        """;

    [Theory]
    [InlineData("containers")]
    [InlineData("initContainers")]
    public void What_is_privileged_may_gain_more(string list) => Reports(
        Container("privileged: true, allowPrivilegeEscalation: [|false|]", list),
        "A container of DaemonSet 'agent' is privileged and forbids privilege escalation. Keep one of the two.",
        $"spec.template.spec.{list}[0].securityContext.allowPrivilegeEscalation");

    [Fact]
    public void So_may_what_administrates_the_system() => Reports(
        Container("allowPrivilegeEscalation: [|false|], capabilities: { add: [NET_ADMIN, CAP_SYS_ADMIN] }"),
        "A container of DaemonSet 'agent' adds 'CAP_SYS_ADMIN' and forbids privilege escalation. Keep one of the two.",
        "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation");

    [Theory]
    [InlineData("privileged: true")]
    [InlineData("privileged: true, allowPrivilegeEscalation: true")]
    [InlineData("privileged: true, allowPrivilegeEscalation: null")]
    [InlineData("privileged: false, allowPrivilegeEscalation: false")]
    [InlineData("allowPrivilegeEscalation: false, capabilities: { add: [SYS_ADMIN] }")]
    [InlineData("allowPrivilegeEscalation: false, capabilities: { drop: [CAP_SYS_ADMIN] }")]
    [InlineData("capabilities: { add: [CAP_SYS_ADMIN] }")]
    public void One_of_the_two_is_fine(string rights) => IsSilent(Container(rights));
}
