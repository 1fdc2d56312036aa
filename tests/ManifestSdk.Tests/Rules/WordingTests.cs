using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class WordingTests
{
    [Theory]
    [InlineData(3, "")]
    [InlineData(3, "", "dev", "test", "prod")]
    [InlineData(3, "In environment 'prod': ", "prod")]
    [InlineData(3, "In environments 'test' and 'prod': ", "test", "prod")]
    public void Environments_are_named_where_a_finding_is_not_about_all(int all, string expected, params string[] named) =>
        Assert.Equal(expected, Wording.InEnvironments(named, all));

    [Fact]
    public void A_list_has_one_conjunction()
    {
        Assert.Equal("", Wording.List([]));
        Assert.Equal("a", Wording.List(["a"]));
        Assert.Equal("a and b", Wording.List(["a", "b"]));
        Assert.Equal("'a', 'b' or 'c'", Wording.Choice(["a", "b", "c"]));
    }
}
