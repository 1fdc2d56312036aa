namespace ManifestSdk.Tests.Rules.Advice;

public class HostNamespaceTests() : RuleTests("MSDK9016")
{
    [Fact]
    public void A_shared_namespace_is_named() => Reports(
        Given.Pod("hostPID: [|true|], containers: [{ name: a }]"),
        "Pods of Deployment 'web' share the processes of their node. Write hostPID: false.",
        "spec.template.spec.hostPID",
        fix: "false");

    [Fact]
    public void Each_is_reported() => ReportsAll(
        Given.Pod("hostNetwork: true, hostIPC: true"),
        "Pods of Deployment 'web' share the network of their node. Write hostNetwork: false.",
        "Pods of Deployment 'web' share the shared memory of their node. Write hostIPC: false.");

    [Theory]
    [InlineData("hostNetwork: false")]
    [InlineData("shareProcessNamespace: true")]
    [InlineData("hostUsers: true")]
    [InlineData("hostIPC: null")]
    public void Others_are_fine(string spec) => IsSilent(Given.Pod(spec));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Pod("hostPID: true"));
}
