namespace ManifestSdk.Tests.Rules.Workloads;

public class DeadlineBeforeReadyTests() : RuleTests("MSDK2056")
{
    private static string Deployment(string spec, string kind = "Deployment") =>
        $"apiVersion: apps/v1\nkind: {kind}\nmetadata: {{ name: web }}\nspec: {{ {spec} }}";

    [Theory]
    [InlineData("20")]
    [InlineData("30")]
    public void A_rollout_takes_longer_than_a_Pod(string deadline) => Reports(
        Deployment($"progressDeadlineSeconds: [|{deadline}|], minReadySeconds: 30"),
        $"Deployment 'web' gives up after progressDeadlineSeconds {deadline}, and a Pod is available after minReadySeconds 30 at the earliest. Let the deadline be longer.",
        "spec.progressDeadlineSeconds");

    [Theory]
    [InlineData("")]
    [InlineData(", progressDeadlineSeconds: null")]
    public void The_default_may_be_too_short(string deadline) => Reports(
        Deployment($"minReadySeconds: [|600|]{deadline}"),
        "Deployment 'web' gives up after progressDeadlineSeconds 600, the default, and a Pod is available after minReadySeconds 600 at the earliest. Let the deadline be longer.",
        "spec.minReadySeconds");

    [Fact]
    public void Some_time_must_pass() => Reports(
        Deployment("progressDeadlineSeconds: [|0|]"),
        "Deployment 'web' gives up after progressDeadlineSeconds 0, and a Pod is available after minReadySeconds 0 at the earliest. Let the deadline be longer.",
        "spec.progressDeadlineSeconds");

    [Theory]
    [InlineData("replicas: 1")]
    [InlineData("minReadySeconds: 599")]
    [InlineData("progressDeadlineSeconds: 1")]
    [InlineData("progressDeadlineSeconds: 31, minReadySeconds: 30")]
    [InlineData("progressDeadlineSeconds: soon, minReadySeconds: 900")]
    [InlineData("progressDeadlineSeconds: 10, minReadySeconds: null")]
    public void A_longer_deadline_is_fine(string spec) => IsSilent(Deployment(spec));

    [Fact]
    public void Others_have_no_deadline() => IsSilent(Deployment("minReadySeconds: 900", "StatefulSet"));
}
