namespace ManifestSdk.Tests.Parameters;

public class ParameterTextTests
{
    [Theory]
    [InlineData("1.4.2")]
    [InlineData("a;b,c#d")]
    [InlineData("two\nlines\r\n")]
    [InlineData(" spaces ")]
    [InlineData("a=b&c/d%20_0041")]
    [InlineData("日本 \ud83d\ude00")]
    [InlineData("")]
    public void Every_text_survives_the_way_to_the_compiler(string text)
    {
        (string?, string, string)[] values = [(null, text, "x"), ("prod", "name", text)];
        var encoded = ParameterText.Write(values);

        Assert.Equal(values, ParameterText.Read(encoded));
        Assert.All(encoded, static character => Assert.True(char.IsAsciiLetterOrDigit(character) || "-._&/=".Contains(character, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&&")]
    [InlineData("nonsense")]
    public void What_nobody_wrote_gives_nothing(string text) => Assert.Empty(ParameterText.Read(text));
}
