namespace ManifestSdk.Tests.Rules.Metadata;

public class InvalidLabelValueTests() : RuleTests("MSDK1006")
{
    [Fact]
    public void A_value_has_no_spaces() => Reports(
        "kind: ConfigMap\nmetadata: { name: a, labels: { team: [|my team|] } }",
        "'my team', the value of label 'team', is not a label value; use letters, digits, '-', '_' and '.', starting and ending with a letter or digit",
        "metadata.labels.team");

    [Theory]
    [InlineData("shop")]
    [InlineData("\"\"")]
    [InlineData("A_b.C-1")]
    [InlineData("7")]
    public void Words_and_nothing_are_fine(string text) => IsSilent("kind: ConfigMap\nmetadata: { name: a, labels: { team: " + text + " } }");
}
