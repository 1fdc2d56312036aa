namespace ManifestSdk.Tests.Rules.Selectors;

public class SelectorNotInTemplateTests() : RuleTests("MSDK2002")
{
    private static string Workload(string matchLabels, string labels, string kind = "Deployment") => $$"""
        kind: {{kind}}
        metadata: { name: api }
        spec: { selector: { matchLabels: {{matchLabels}} }, template: { metadata: { labels: {{labels}} }, spec: {} } }
        """;

    [Fact]
    public void A_value_that_differs_is_mended_in_the_selector() => Reports(
        Workload("{ app: [|api|] }", "{ app: api-v2 }"),
        "Deployment 'api' selects Pods with 'app: api', but its own template says 'app: api-v2'. Write the same value in both.",
        "spec.selector.matchLabels.app",
        fix: "api-v2");

    [Fact]
    public void A_missing_label_is_reported_at_its_key() => Reports(
        Workload("{ [|tier|]: web }", "{ app: api }", "StatefulSet"),
        "StatefulSet 'api' selects Pods with 'tier: web', but its own template lacks that label. Write it in the template's labels too.",
        "spec.selector.matchLabels.tier");

    [Fact]
    public void A_misspelt_label_is_recognised() => Reports(
        Workload("{ [|componnt|]: web }", "{ component: web }"),
        "Deployment 'api' selects Pods with 'componnt: web', but its own template lacks that label. Did you mean 'component'?",
        "spec.selector.matchLabels.componnt");

    [Theory]
    [InlineData("{ app: api }", "{ app: api, tier: web }", "Deployment")]
    [InlineData("{ app: 1 }", "{ app: api }", "Deployment")]
    [InlineData("{}", "{ app: api }", "Deployment")]
    [InlineData("{ controller-uid: a }", "{ app: api }", "Job")]
    public void More_labels_unreadable_ones_and_Jobs_are_fine(string matchLabels, string labels, string kind) =>
        IsSilent(Workload(matchLabels, labels, kind));
}
