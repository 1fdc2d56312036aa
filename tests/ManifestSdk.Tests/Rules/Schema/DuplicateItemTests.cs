namespace ManifestSdk.Tests.Rules.Schema;

public class DuplicateItemTests() : RuleTests("MSDK1210")
{
    [Fact]
    public void A_set_holds_each_item_once() => Reports(
        Given.Shop("hosts: [a, b, [|a|]]"),
        "'spec.hosts[2]' in Shop 'shop' repeats the text 'a', which the list may hold only once",
        "spec.hosts[2]");

    [Fact]
    public void A_map_holds_each_key_once() => Reports(
        Given.Shop("tables: [{ name: a }, [||]{ name: a }]"),
        "'spec.tables[1]' in Shop 'shop' repeats name 'a', which the list may hold only once",
        "spec.tables[1]");

    [Theory]
    [InlineData("hosts: [a, b]")]
    [InlineData("tables: [{ name: a }, { name: b }]")]
    [InlineData("tables: [{}, {}]")]
    public void Items_that_differ_or_cannot_be_told_apart_are_left_alone(string spec) => IsSilent(Given.Shop(spec));
}
