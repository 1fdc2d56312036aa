using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class LooseTextTests
{
    [Theory]
    [InlineData("\n    [{\"HTTP\":\n      80}]\n", "[{\"HTTP\":\n  80}]\n", "[{\"HTTP\":\n  81}]\n", "\n    [{\"HTTP\":\n      81}]\n")]
    [InlineData("  a\n  b\n", "a b\n", "a cd\n", "  a\n  cd\n")]
    [InlineData("  80 80\n", "80 80", "80 \"80\"", "  80 \"80\"\n")]
    [InlineData("\"port\": 443", "\"port\": 443", "\"port\": \"443\"", "\"port\": \"443\"")]
    [InlineData("\t80\r\n", "80", "81", "\t81\r\n")]
    [InlineData("aa b", "aa b", "aaa b", "aaa b")]
    [InlineData("[ 44\n]", "[ 44 ]", "[ 443 ]", "[ 443\n]")]
    [InlineData("a\n c", "a c", "a bc", "a\n bc")]
    [InlineData("  aa", "aa", "aaa", "  aaa")]
    [InlineData("aaa b", "aaa b", "aa b", "aa b")]
    [InlineData(" b", "b", "ab", " ab")]
    [InlineData("a b", "a b", "a", null)]
    [InlineData("a b", "ab", "ac", "a c")]
    public void A_piece_is_found_whatever_blanks_stand_around_it(string written, string value, string changed, string? expected) =>
        Assert.Equal(expected, LooseText.TryChange(written, value, changed));

    [Theory]
    [InlineData("a \\u0062", "a b", "a c")]
    [InlineData("it''s 1", "it's 1", "it's 2")]
    [InlineData("a b c", "a b c", "a x y c")]
    [InlineData("a", "a", "ab c")]
    [InlineData("a b c d", "a b c d", "a x d")]
    [InlineData("x1", "y1", "y2")]
    [InlineData("8 0", "80", "91")]
    public void What_is_written_otherwise_and_changes_of_several_words_are_left_alone(string written, string value, string changed) =>
        Assert.Null(LooseText.TryChange(written, value, changed));
}
