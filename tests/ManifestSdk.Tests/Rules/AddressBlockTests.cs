using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

public class AddressBlockTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.255.0.0/16", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0/16", false)]
    [InlineData("10.0.0.0/9", "10.127.255.255/32", true)]
    [InlineData("10.0.0.0/9", "10.128.0.0/16", false)]
    [InlineData("10.0.0.0/31", "10.0.0.1/32", true)]
    [InlineData("10.0.0.1/8", "10.0.0.0/16", true)]
    [InlineData("010.0.0.0/8", "10.0.0.0/16", true)]
    [InlineData("0.0.0.0/0", "255.255.255.255/32", true)]
    [InlineData("0.0.0.0/0", "0.0.0.0/0", false)]
    [InlineData("10.0.0.0/16", "10.0.0.0/8", false)]
    [InlineData("2001:db8::/32", "2001:db8:0:1::/64", true)]
    [InlineData("2001:DB8::/32", "2001:db8:ffff::/48", true)]
    [InlineData("2001:db8::/33", "2001:db8:8000::/48", false)]
    [InlineData("1:2:3:4:5:6:7:8/127", "1:2:3:4:5:6:7:9/128", true)]
    [InlineData("1:2:3:4:5:6:7:8/127", "1:2:3:4:5:6:7:a/128", false)]
    [InlineData("::1/127", "::/128", true)]
    [InlineData("::/0", "10.0.0.0/8", false)]
    [InlineData("0.0.0.0/0", "::1/128", false)]
    [InlineData("::ffff:10.0.0.0/104", "10.1.0.0/16", true)]
    [InlineData("::ffff:10.0.0.0/104", "11.0.0.0/16", false)]
    public void A_block_contains_smaller_ones_with_its_own_beginning(string block, string other, bool contains) =>
        Assert.Equal(contains, AddressBlock.TryParse(block)!.ContainsMoreThan(AddressBlock.TryParse(other)!));

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData(" 10.0.0.0/8")]
    [InlineData("a/8")]
    public void What_is_no_CIDR_is_no_block(string text) => Assert.Null(AddressBlock.TryParse(text));
}
