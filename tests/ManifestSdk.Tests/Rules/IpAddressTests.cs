using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class IpAddressTests
{
    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("10.0.0", false)]
    [InlineData("10.0.0.0.1", false)]
    [InlineData("10.0.0.256", false)]
    [InlineData("10.0.0.", false)]
    [InlineData("10.0.0.-1", false)]
    [InlineData("10.0.0. 1", false)]
    [InlineData("10.0.0.0001", false)]
    [InlineData("10.0.0.x", false)]
    [InlineData("", false)]
    public void IPv4_is_four_numbers_of_a_byte(string text, bool isValid) => Assert.Equal(isValid, IpAddress.IsV4(text));

    [Fact]
    public void Leading_zeros_are_put_up_with_on_demand()
    {
        Assert.False(IpAddress.IsV4("010.0.0.1"));
        Assert.True(IpAddress.IsV4("010.0.0.1", allowsLeadingZeros: true));
        Assert.False(IpAddress.IsV4("0010.0.0.1", allowsLeadingZeros: true));
        Assert.False(IpAddress.IsCidr("010.0.0.0/8"));
        Assert.True(IpAddress.IsCidr("010.0.0.0/8", allowsLeadingZeros: true));
    }

    [Theory]
    [InlineData("2001:db8:0:0:0:0:0:10", true)]
    [InlineData("2001:DB8::10", true)]
    [InlineData("::", true)]
    [InlineData("::1", true)]
    [InlineData("1::", true)]
    [InlineData("1:2:3:4:5:6:7::", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("1:2:3:4:5:6:10.0.0.1", true)]
    [InlineData("1:2:3:4:5:6:7", false)]
    [InlineData("1:2:3:4:5:6:7:8:9", false)]
    [InlineData("1:2:3:4:5:6:7:8::", false)]
    [InlineData("1::2::3", false)]
    [InlineData(":::", false)]
    [InlineData(":1:2:3:4:5:6:7:8", false)]
    [InlineData("12345::", false)]
    [InlineData("g::", false)]
    [InlineData("10.0.0.1::", false)]
    [InlineData("::10.0.0.256", false)]
    [InlineData("fe80::1%eth0", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("0:9:a:f:A:F:0:9", true)]
    [InlineData("1:2:3:4::5:6:7", true)]
    [InlineData("1:2:3:4::5:6:7:8", false)]
    [InlineData("g:2:3:4:5:6:7:8", false)]
    [InlineData("1:2:3:4:5:6:7:8g", false)]
    [InlineData("/::", false)]
    [InlineData("`::", false)]
    [InlineData("@::", false)]
    [InlineData("G::", false)]
    [InlineData("::1::", false)]
    [InlineData("::::", false)]
    [InlineData("1:2:3:4:5:6:7:10.0.0.1", false)]
    [InlineData("", false)]
    public void IPv6_is_eight_groups_with_one_gap_at_most(string text, bool isValid) => Assert.Equal(isValid, IpAddress.IsV6(text));

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("10.0.0.1/32", true)]
    [InlineData("::/0", true)]
    [InlineData("2001:db8::/128", true)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("::/129", false)]
    [InlineData("10.0.0.0/08", false)]
    [InlineData("10.0.0.0/-1", false)]
    [InlineData("10.0.0.0/", false)]
    [InlineData("10.0.0.0/8/8", false)]
    [InlineData("10.0.0.0", false)]
    [InlineData("/8", false)]
    [InlineData("8", false)]
    public void A_block_is_an_address_and_a_length_that_it_has(string text, bool isValid) => Assert.Equal(isValid, IpAddress.IsCidr(text));
}
