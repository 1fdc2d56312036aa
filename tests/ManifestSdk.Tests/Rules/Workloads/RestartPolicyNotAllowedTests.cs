namespace ManifestSdk.Tests.Rules.Workloads;

public class RestartPolicyNotAllowedTests() : RuleTests("MSDK2019")
{
    [Fact]
    public void A_Deployment_restarts_always() => Reports(
        Given.Pod("restartPolicy: [|Never|], containers: []"),
        "The Pods of Deployment 'web' have restartPolicy 'Never'; only 'Always' is allowed",
        "spec.template.spec.restartPolicy",
        fix: "Always");

    [Fact]
    public void A_ReplicationController_is_no_different() => Reports(
        "apiVersion: v1\nkind: ReplicationController\nmetadata: { name: old }\nspec: { template: { spec: { restartPolicy: [|OnFailure|] } } }",
        "The Pods of ReplicationController 'old' have restartPolicy 'OnFailure'; only 'Always' is allowed",
        "spec.template.spec.restartPolicy",
        fix: "Always");

    [Theory]
    [InlineData("kind: Job\nmetadata: { name: a }\nspec: { template: { spec: { restartPolicy: Never } } }")]
    [InlineData("kind: Pod\nmetadata: { name: a }\nspec: { restartPolicy: OnFailure }")]
    [InlineData("kind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: {} } }")]
    public void What_fits_the_workload_is_fine(string text) => IsSilent("" + text + "");
}
