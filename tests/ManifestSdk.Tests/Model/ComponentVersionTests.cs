using ManifestSdk.Model;

namespace ManifestSdk.Tests.Model;

public class ComponentVersionTests
{
    [Theory]
    [InlineData("2.8", "2.8")]
    [InlineData("v2.14.1", "2.14.1")]
    [InlineData(" 1.36.0 ", "1.36.0")]
    public void Two_or_three_numbers_are_a_version(string text, string version)
    {
        Assert.True(ComponentVersion.TryParse(text, out var parsed));
        Assert.Equal(version, parsed.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2.x")]
    [InlineData("2.8.1.0")]
    [InlineData("2.8.1-rc1")]
    [InlineData("99999999999.1")]
    public void Anything_else_is_none(string? text) => Assert.False(ComponentVersion.TryParse(text, out _));

    [Theory]
    [InlineData("2.8", "2.9", true)]
    [InlineData("2.14.0", "2.14.1", true)]
    [InlineData("2.14", "2.14.1", false)]
    [InlineData("2.14.1", "2.14.1", false)]
    [InlineData("2.9", "2.8.3", false)]
    [InlineData("3.0", "2.8", false)]
    public void Only_what_is_surely_older_came_before(string left, string right, bool isBefore) =>
        Assert.Equal(isBefore, Parse(left).IsBefore(Parse(right)));

    private static ComponentVersion Parse(string text)
    {
        Assert.True(ComponentVersion.TryParse(text, out var version));
        return version;
    }
}
