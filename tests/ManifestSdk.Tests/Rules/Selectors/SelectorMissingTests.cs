namespace ManifestSdk.Tests.Rules.Selectors;

public class SelectorMissingTests() : RuleTests("MSDK2003")
{
    [Fact]
    public void An_empty_selector_selects_nothing_in_particular() => Reports(
        "kind: Deployment\nmetadata: { name: web }\nspec: { selector: [||]{}, template: { metadata: { labels: { app: web } } } }",
        "Deployment 'web' has no selector. Select its Pods' label 'app: web'.",
        "spec.selector");

    [Theory]
    [InlineData("kind: Deployment\nmetadata: { name: a }\nspec: { selector: { matchLabels: { a: b } }, template: {} }")]
    [InlineData("kind: Job\nmetadata: { name: a }\nspec: { template: {} }")]
    [InlineData("kind: Deployment\nmetadata: { name: a }\nspec: { selector: text, template: {} }")]
    [InlineData("kind: Deployment\nmetadata: { name: a }\nspec: { selector: { matchExpressions: [{ key: a, operator: Exists }] }, template: {} }")]
    public void A_selector_a_Job_and_an_unreadable_selector_are_fine(string text) => IsSilent("" + text + "");
}
