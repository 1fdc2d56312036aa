using CsCheck;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Tests.Controllers.Values;

public class PairListTests
{
    private static readonly Gen<string> Part = Gen.Char[@"a,=\:"].Array[1, 6].Select(static characters => new string(characters));

    [Theory]
    [InlineData("a=b,c=d", "a=b", "c=d")]
    [InlineData(" a=b , c=d,", "a=b", "c=d")]
    [InlineData(@"path=a\,b,owner=c", "path=a,b", "owner=c")]
    [InlineData(@"path=c:\\d", @"path=c:\d")]
    [InlineData(@"a=b\", @"a=b\")]
    [InlineData("a=b=c,,", "a=b=c")]
    [InlineData(" , ")]
    [InlineData("")]
    public void Pairs_are_unescaped_and_trimmed_and_blank_ones_do_not_count(string text, params string[] pairs) =>
        Assert.Equal(pairs, PairList.Split(text));

    [Fact]
    public void What_is_joined_is_split_again() => Gen.Select(Part, Part).Array.Sample(pairs =>
        Assert.Equal(pairs.Select(static pair => pair.Item1 + "=" + pair.Item2), PairList.Split(string.Join(",", pairs.Select(static pair => PairList.Join(pair.Item1, pair.Item2))))));
}
