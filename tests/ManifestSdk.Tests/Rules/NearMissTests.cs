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
    public void A_different_name_is_no_near_miss(string written, string known) =>
        Assert.Null(NearMiss.Of(written, [known]));

    [Fact]
    public void The_closest_name_wins() =>
        Assert.Equal("service-81", NearMiss.Of("servce-81", ["service-82", "service-81", "service-8"]));

    [Fact]
    public void Equally_close_names_are_chosen_by_ordinal_order_whatever_the_order_given()
    {
        Assert.Equal("port-a", NearMiss.Of("port-x", ["port-b", "port-a"]));
        Assert.Equal("port-a", NearMiss.Of("port-x", ["port-a", "port-b"]));
    }

    [Fact]
    public void The_name_itself_is_no_near_miss() => Assert.Null(NearMiss.Of("web", ["web"]));
}
