namespace ManifestSdk.Tests.Rules.Metadata;

public class InvalidLabelKeyTests() : RuleTests("MSDK1005")
{
    [Fact]
    public void A_prefix_is_a_DNS_name() => Reports(
        "kind: ConfigMap\nmetadata: { name: a, labels: { [|Example_Com/app|]: a } }",
        "Label key 'Example_Com/app' has the prefix 'Example_Com', which is not a DNS subdomain",
        "metadata.labels[Example_Com/app]");

    [Fact]
    public void A_selector_has_labels_too() => Reports(
        Given.Service("selector: { [|-app|]: web }, ports: [{ port: 80 }]"),
        "Label key '-app' is not a key; use letters, digits, '-', '_' and '.', starting and ending with a letter or digit",
        "spec.selector[-app]");

    [Theory]
    [InlineData("app")]
    [InlineData("app.kubernetes.io/name")]
    [InlineData("A_b.C-1")]
    public void Names_with_and_without_prefix_are_fine(string text) => IsSilent("kind: ConfigMap\nmetadata: { name: a, labels: { " + text + ": x } }");
}
