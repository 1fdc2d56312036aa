namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidScheduleTests() : RuleTests("MSDK2052")
{
    private static string CronJob(string schedule) => $$"""
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: nightly }
        spec: { schedule: {{schedule}}, jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "a:1" }] } } } } }
        """;

    [Fact]
    public void Five_fields_are_needed() => Reports(
        CronJob("[|\"0 3 * *\"|]"),
        "Schedule '0 3 * *' of CronJob 'nightly' has 4 fields; write minute, hour, day of the month, month and day of the week",
        "spec.schedule");

    [Theory]
    [InlineData("0 24 * * *", "has the hour '24', which goes from 0 to 23")]
    [InlineData("60 * * * *", "has the minute '60', which goes from 0 to 59")]
    [InlineData("*/0 * * * *", "has the minute '*/0', which goes from 0 to 59")]
    [InlineData("0 0 0 * *", "has the day of the month '0', which goes from 1 to 31")]
    [InlineData("0 0 * 13 *", "has the month '13', which goes from 1 to 12")]
    [InlineData("0 0 * * 7", "has the day of the week '7', which goes from 0 to 6")]
    [InlineData("0 0 * * fri-mon", "has the day of the week 'fri-mon', which goes from 0 to 6")]
    [InlineData("1- * * * *", "has the minute '1-', which goes from 0 to 59")]
    [InlineData("@often", "is no word for a schedule; use '@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight' or '@hourly'")]
    [InlineData("TZ=UTC 0 3 * * *", "names a time zone. Write it as timeZone.")]
    public void Fields_have_ranges(string schedule, string problem) =>
        ReportsAll(CronJob($"\"{schedule}\""), $"Schedule '{schedule}' of CronJob 'nightly' {problem}");

    [Theory]
    [InlineData("0 3 * * *")]
    [InlineData("*/15 0-6/2 1,15 jan-MAR mon-fri")]
    [InlineData("0  3  ?  *  SUN")]
    [InlineData("@hourly")]
    [InlineData("@every 1h30m")]
    public void What_cron_reads_is_fine(string schedule) => IsSilent(CronJob($"\"{schedule}\""));
}
