namespace ManifestSdk.Tests.Rules.Advice;

public class JobWithoutTtlTests() : RuleTests("MSDK9031")
{
    [Fact]
    public void A_Job_that_stays_is_found() => Reports(
        Job("name: [|migrate|]", "backoffLimit: 2"),
        "Job 'migrate' stays in the cluster when it has finished. Write ttlSecondsAfterFinished, such as 86400 for a day.",
        "");

    [Theory]
    [InlineData("name: migrate", "ttlSecondsAfterFinished: 600")]
    [InlineData("name: migrate", "ttlSecondsAfterFinished: 0")]
    [InlineData("name: migrate, annotations: { helm.sh/hook-delete-policy: hook-succeeded }", "backoffLimit: 2")]
    public void What_is_removed_some_day_is_fine(string metadata, string spec) => IsSilent(Job(metadata, spec));

    [Fact]
    public void A_CronJob_removes_its_Jobs_itself() => IsSilent(
        "{ apiVersion: batch/v1, kind: CronJob, metadata: { name: a }, spec: { schedule: '* * * * *', jobTemplate: { spec: { backoffLimit: 2 } } } }");

    private static string Job(string metadata, string spec) => $$"""
        { apiVersion: batch/v1, kind: Job, metadata: { {{metadata}} }, spec: { {{spec}} } }
        """;
}
