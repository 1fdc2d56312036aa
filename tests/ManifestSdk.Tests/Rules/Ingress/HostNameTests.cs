using ManifestSdk.Rules.Ingress;

namespace ManifestSdk.Tests.Rules.Ingress;

public class HostNameTests
{
    [Theory]
    [InlineData("a.com", "a.com", true)]
    [InlineData("A.com", "a.com", true)]
    [InlineData("*.a.com", "*.a.com", true)]
    [InlineData("*.a.com", "b.a.com", true)]
    [InlineData("*.A.com", "B.a.com", true)]
    [InlineData("*.a.com", "c.b.a.com", false)]
    [InlineData("*.a.com", "a.com", false)]
    [InlineData("*.a.com", ".a.com", false)]
    [InlineData("*.a.com", "b.c.xom", false)]
    [InlineData("b.a.com", "c.a.com", false)]
    [InlineData("b.a.com", "*.a.com", false)]
    public void A_wildcard_stands_for_one_label(string host, string other, bool isCovered) => Assert.Equal(isCovered, HostName.Covers(host, other));

    [Theory]
    [InlineData("*.a.com", "c.b.a.com", true)]
    [InlineData("*.a.com", "b.A.com", true)]
    [InlineData("*.a.com", "ba.com", false)]
    [InlineData("*.a.com", ".a.com", false)]
    [InlineData("*.a.com", "a.com", false)]
    [InlineData("x.a.com", "c.b.a.com", false)]
    [InlineData("*", "a.com", false)]
    public void What_ends_in_the_domain_of_a_wildcard_is_below_it(string wildcard, string host, bool isBelow) => Assert.Equal(isBelow, HostName.IsBelow(wildcard, host));

    [Theory]
    [InlineData("https://Shop.example.com:443/a", "shop.example.com")]
    [InlineData("shop.example.com", null)]
    [InlineData("", null)]
    [InlineData("a b", null)]
    [InlineData("10.0.0.1:80", null)]
    public void The_host_alone_is_suggested_where_it_is_a_good_one(string written, string? suggested) => Assert.Equal(suggested, HostName.Suggest(written));
}
