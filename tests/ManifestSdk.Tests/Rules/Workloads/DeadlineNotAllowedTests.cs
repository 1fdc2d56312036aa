namespace ManifestSdk.Tests.Rules.Workloads;

public class DeadlineNotAllowedTests() : RuleTests("MSDK2053")
{
    [Fact]
    public void Pods_of_a_Deployment_have_no_deadline() => Reports(
        Given.Pod("[|activeDeadlineSeconds|]: 60, containers: [{ name: web, image: \"web:1\" }]"),
        "The Pods of Deployment 'web' run for good, and activeDeadlineSeconds would end them. Leave it out, or write a Job.",
        "spec.template.spec.activeDeadlineSeconds");

    [Fact]
    public void Null_is_none() => IsSilent(Given.Pod("activeDeadlineSeconds: null, containers: [{ name: web, image: \"web:1\" }]"));

    [Fact]
    public void A_Pod_may_have_one() => IsSilent("apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { activeDeadlineSeconds: 60, containers: [{ name: a, image: \"a:1\" }] }");

    [Fact]
    public void A_Job_may_have_one() => IsSilent(
        "apiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\nspec: { template: { spec: { activeDeadlineSeconds: 60, restartPolicy: Never, containers: [{ name: a, image: \"a:1\" }] } } }");
}
