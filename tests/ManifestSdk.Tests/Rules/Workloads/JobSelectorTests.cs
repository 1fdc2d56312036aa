namespace ManifestSdk.Tests.Rules.Workloads;

public class JobSelectorTests() : RuleTests("MSDK2054")
{
    private static string Job(string spec) =>
        "apiVersion: batch/v1\nkind: Job\nmetadata: { name: once }\nspec: { " + spec + " }";

    private static string CronJob(string spec) =>
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: nightly }\nspec: { jobTemplate: { spec: { " + spec + " } } }";

    [Fact]
    public void A_Job_has_no_labels_of_its_own_to_select_by() => Reports(
        Job("[|selector|]: { matchLabels: { app: once } }, template: { metadata: { labels: { app: once } } }"),
        "Job 'once' has a selector of its own, and the API server makes one. Leave it out.",
        "spec.selector");

    [Fact]
    public void An_expression_is_a_selector_too() => Reports(
        Job("[|selector|]: { matchExpressions: [{ key: app, operator: Exists }] }"),
        "Job 'once' has a selector of its own, and the API server makes one. Leave it out.",
        "spec.selector");

    [Fact]
    public void Not_even_an_empty_one_is_for_the_Jobs_of_a_CronJob() => Reports(
        CronJob("[|selector|]: {}"),
        "The Jobs of CronJob 'nightly' have a selector, and the API server makes a selector for each. Leave it out.",
        "spec.jobTemplate.spec.selector");

    [Fact]
    public void A_CronJob_cannot_insist() => Reports(
        CronJob("[|manualSelector|]: true"),
        "The Jobs of CronJob 'nightly' have a manualSelector, and the API server makes a selector for each. Leave it out.",
        "spec.jobTemplate.spec.manualSelector");

    [Theory]
    [InlineData("template: {}")]
    [InlineData("selector: null")]
    [InlineData("selector: {}")]
    [InlineData("selector: { matchLabels: { job-name: once } }")]
    [InlineData("selector: { matchLabels: { batch.kubernetes.io/job-name: once } }")]
    [InlineData("manualSelector: true, selector: { matchLabels: { app: once } }")]
    public void A_Job_that_insists_or_names_itself_is_fine(string spec) => IsSilent(Job(spec));

    [Theory]
    [InlineData("selector: null")]
    [InlineData("manualSelector: false")]
    [InlineData("template: {}")]
    public void A_CronJob_that_leaves_it_open_is_fine(string spec) => IsSilent(CronJob(spec));

    [Fact]
    public void A_custom_resource_knows_for_itself() => IsSilent(
        "apiVersion: batch.example.com/v1\nkind: Job\nmetadata: { name: once }\nspec: { selector: { matchLabels: { app: once } } }");
}
