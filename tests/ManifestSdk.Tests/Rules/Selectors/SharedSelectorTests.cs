namespace ManifestSdk.Tests.Rules.Selectors;

public class SharedSelectorTests() : RuleTests("MSDK2004")
{
    [Fact]
    public void The_later_of_two_alike_is_reported_whatever_the_order_of_labels() => Reports(
        "kind: Deployment\nmetadata: { name: one }\nspec: { selector: { matchLabels: { a: b, c: d } }, template: {} }\n---\nkind: Deployment\nmetadata: { name: two }\nspec: { selector: { matchLabels: [||]{ c: d, a: b } }, template: {} }",
        "Deployment 'two' selects the same Pods as Deployment 'one': 'a: b' and 'c: d'. Give each a label of its own.",
        "spec.selector.matchLabels");

    [Theory]
    [InlineData("kind: Deployment\nmetadata: { name: two }\nspec: { selector: { matchLabels: { a: c } }, template: {} }")]
    [InlineData("kind: Deployment\nmetadata: { name: two, namespace: app }\nspec: { selector: { matchLabels: { a: b } }, template: {} }")]
    [InlineData("kind: Deployment\nmetadata: { name: two }\nspec: { selector: { matchLabels: { a: b }, matchExpressions: [{ key: c, operator: Exists }] }, template: {} }")]
    public void Another_label_or_namespace_tells_them_apart(string text) => IsSilent("kind: Deployment\nmetadata: { name: one }\nspec: { selector: { matchLabels: { a: b } }, template: {} }\n---\n" + text + "");
}
