namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidConfigKeyTests() : RuleTests("MSDK8001")
{
    [Fact]
    public void A_key_can_be_a_file_name() => Reports(
        "kind: ConfigMap\nmetadata: { name: a }\ndata: { [|a b|]: x }",
        "Key 'a b' of ConfigMap 'a' has other characters than letters, digits, '-', '_' and '.'",
        "data[a b]");

    [Theory]
    [InlineData("app.json")]
    [InlineData(".env")]
    [InlineData("A_b-1")]
    public void File_names_are_fine(string text) => IsSilent("kind: ConfigMap\nmetadata: { name: a }\ndata: { " + text + ": x }");
}
