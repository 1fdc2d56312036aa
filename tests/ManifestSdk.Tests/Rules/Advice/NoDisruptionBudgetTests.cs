namespace ManifestSdk.Tests.Rules.Advice;

public class NoDisruptionBudgetTests() : RuleTests("MSDK9022")
{
    [Fact]
    public void Replicas_without_a_budget_are_found() => Reports(
        Web("replicas: [|2|],"),
        "Deployment 'web' has no PodDisruptionBudget, so draining nodes may stop all its Pods at once. Declare one that selects them.",
        "spec.replicas");

    [Fact]
    public void A_budget_for_others_does_not_count() => Reports(
        Web("replicas: [|2|],") + Budget("{ matchLabels: { app: other } }"),
        "Deployment 'web' has no PodDisruptionBudget, so draining nodes may stop all its Pods at once. Declare one that selects them.",
        "spec.replicas");

    [Fact]
    public void A_budget_of_another_namespace_does_not_count() => Reports(
        Web("replicas: [|2|],") + Budget("{ matchLabels: { app: web } }", "other"),
        "Deployment 'web' has no PodDisruptionBudget, so draining nodes may stop all its Pods at once. Declare one that selects them.",
        "spec.replicas");

    [Theory]
    [InlineData("{ matchLabels: { app: web } }")]
    [InlineData("{}")]
    [InlineData("{ matchExpressions: [{ key: app, operator: Exists }] }")]
    public void A_budget_that_may_select_them_is_fine(string selector) => IsSilent(Web("replicas: 2,") + Budget(selector));

    [Theory]
    [InlineData("")]
    [InlineData("replicas: 1,")]
    public void One_Pod_needs_none(string replicas) => IsSilent(Web(replicas));

    [Fact]
    public void A_budget_may_live_elsewhere() => IsSilent(Web("replicas: 2,"), external: Budget("{ matchLabels: { app: web } }"));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Web("replicas: 2,"));

    private static string Web(string replicas, string pod = "") => $$"""
        kind: Deployment
        metadata: { name: web, namespace: app }
        spec: { {{replicas}} selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { {{pod}} } } }
        ---

        """;

    private static string Budget(string selector, string @namespace = "app") => $$"""
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: {{@namespace}} }
        spec: { maxUnavailable: 1, selector: {{selector}} }
        """;
}
