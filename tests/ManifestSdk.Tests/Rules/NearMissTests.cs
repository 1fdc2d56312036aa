using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class NearMissTests
{
    [Theory]
    [InlineData("my-servce-81", "my-service-81")]
    [InlineData("helathcheck-path", "healthcheck-path")]
    [InlineData("HTTPS", "https")]
    [InlineData("inernal", "internal")]
    [InlineData("hpt", "htp")]
    public void A_slip_leads_to_the_name_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, NearMiss.Of(written, ["unrelated", meant, "another"]));

    [Theory]
    [InlineData("api", "web")]
    [InlineData("ip", "in")]
    [InlineData("backend", "frontend")]
    [InlineData("", "a")]
    [InlineData("abq", "xaq")]
    [InlineData("xaq", "abq")]
    [InlineData("xxabcd", "abcdxx")]
    public void A_different_name_is_no_near_miss(string written, string known) =>
        Assert.Null(NearMiss.Of(written, [known]));

    [Theory]
    [InlineData("ab", 0)]
    [InlineData("abc", 1)]
    [InlineData("abcde", 1)]
    [InlineData("abcdef", 2)]
    [InlineData("abcdefghijk", 2)]
    [InlineData("abcdefghijkl", 3)]
    [InlineData("abcdefghijklmnopqrstuvw", 3)]
    [InlineData("abcdefghijklmnopqrstuvwx", 4)]
    public void The_longer_a_name_the_more_slips_are_forgiven(string written, int slips)
    {
        var meant = string.Concat(written[..^slips], new string('.', slips));
        Assert.Equal(slips == 0 ? null : meant, NearMiss.Of(written, [meant]));
        Assert.Null(NearMiss.Of(written, [string.Concat(written.AsSpan(0, written.Length - slips - 1), new string('.', slips + 1))]));
    }

    [Fact]
    public void The_closest_name_wins() =>
        Assert.Equal("service-81", NearMiss.Of("servce-81", ["service-82", "service-81", "service-8"]));

    [Fact]
    public void Equally_close_names_are_chosen_by_ordinal_order_whatever_the_order_given()
    {
        Assert.Equal("port-a", NearMiss.Of("port-x", ["port-b", "port-a"]));
        Assert.Equal("port-a", NearMiss.Of("port-x", ["port-a", "port-b"]));
        Assert.Equal("port-B", NearMiss.Of("port-x", ["port-a", "port-B"]));
    }

    [Fact]
    public void The_name_itself_is_no_near_miss() => Assert.Null(NearMiss.Of("web", ["web"]));
}
