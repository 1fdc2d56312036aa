using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class LooseTextTests
{
    [Theory]
    [InlineData("\n    [{\"HTTP\":\n      80}]\n", "[{\"HTTP\":\n  80}]\n", "[{\"HTTP\":\n  81}]\n", "\n    [{\"HTTP\":\n      81}]\n")]
    [InlineData("  a\n  b\n", "a b\n", "a cd\n", "  a\n  cd\n")]
    [InlineData("  80 80\n", "80 80", "80 \"80\"", "  80 \"80\"\n")]
    [InlineData("\"port\": 443", "\"port\": 443", "\"port\": \"443\"", "\"port\": \"443\"")]
    public void A_piece_is_found_whatever_blanks_stand_around_it(string written, string value, string changed, string expected) =>
        Assert.Equal(expected, LooseText.TryChange(written, value, changed));

    [Theory]
    [InlineData("a \\u0062", "a b", "a c")]
    [InlineData("it''s 1", "it's 1", "it's 2")]
    [InlineData("a b c", "a b c", "a x y c")]
    [InlineData("a", "a", "ab c")]
    public void What_is_written_otherwise_and_changes_of_several_words_are_left_alone(string written, string value, string changed) =>
        Assert.Null(LooseText.TryChange(written, value, changed));
}
