using System.Globalization;
using ManifestSdk.Aws;

namespace ManifestSdk.Tests.Values;

public class ValueTypeTests
{
    private const string Account = "123456789012";

    public static TheoryData<object, string> Written => new()
    {
        { (Quantity)"0.5", "0.5" },
        { (Quantity)2, "2" },
        { Quantity.Milli(500), "500m" },
        { Quantity.Kilo(1), "1k" },
        { Quantity.Mega(1), "1M" },
        { Quantity.Giga(1), "1G" },
        { Quantity.Kibi(64), "64Ki" },
        { Quantity.Mebi(256), "256Mi" },
        { Quantity.Gibi(1), "1Gi" },
        { Quantity.Tebi(2), "2Ti" },
        { (Duration)30, "30" },
        { (Duration)TimeSpan.FromMinutes(5), "300" },
        { (Duration)TimeSpan.FromMilliseconds(1500), "1.5" },
        { (Cidr)"10.0.0.0/8", "10.0.0.0/8" },
        { Cidr.AnyIpv4, "0.0.0.0/0" },
        { Cidr.AnyIpv6, "::/0" },
        { Cidr.Host("203.0.113.7"), "203.0.113.7/32" },
        { Cidr.Host("2001:db8::7"), "2001:db8::7/128" },
        { (Arn)"arn:aws:iam::1:role/x", "arn:aws:iam::1:role/x" },
        { Arn.AcmCertificate("eu-west-1", Account, "a1"), $"arn:aws:acm:eu-west-1:{Account}:certificate/a1" },
        { Arn.AcmPcaAuthority("eu-west-1", Account, "a1"), $"arn:aws:acm-pca:eu-west-1:{Account}:certificate-authority/a1" },
        { Arn.CognitoUserPool("eu-west-1", Account, "eu-west-1_a1"), $"arn:aws:cognito-idp:eu-west-1:{Account}:userpool/eu-west-1_a1" },
        { Arn.IamRole(Account, "api"), $"arn:aws:iam::{Account}:role/api" },
        { Arn.IamServerCertificate(Account, "web", partition: "aws-cn"), $"arn:aws-cn:iam::{Account}:server-certificate/web" },
        { Arn.TargetGroup("eu-west-1", Account, "web/a1"), $"arn:aws:elasticloadbalancing:eu-west-1:{Account}:targetgroup/web/a1" },
        { Arn.WebAcl("eu-west-1", Account, "shop/a1"), $"arn:aws:wafv2:eu-west-1:{Account}:regional/webacl/shop/a1" },
        { ContainerPort.Tcp("http", 80), "http:80" },
        { (IntOrString)ContainerPort.Udp("dns", 53), "dns" },
        { (IntOrString)80, "80" },
        { (IntOrString)"http", "http" },
    };

    [Theory]
    [MemberData(nameof(Written), DisableDiscoveryEnumeration = true)]
    public void A_value_is_written_as_the_manifest_has_it(object value, string text) => Assert.Equal(text, value.ToString());

    [Theory]
    [InlineData("registry:5000/shop/api", "registry:5000/shop/api:1.2")]
    [InlineData("api:1.1", "api:1.2")]
    [InlineData("registry:5000/api:1.1@sha256:00", "registry:5000/api:1.2")]
    public void A_tag_replaces_tag_and_digest(string image, string tagged) =>
        Assert.Equal(tagged, ((ImageReference)image).WithTag("1.2").ToString());

    [Theory]
    [InlineData("shop/api", "shop/api@sha256:11")]
    [InlineData("shop/api:1.1", "shop/api:1.1@sha256:11")]
    [InlineData("shop/api:1.1@sha256:00", "shop/api:1.1@sha256:11")]
    public void A_digest_stands_beside_the_tag(string image, string pinned) =>
        Assert.Equal(pinned, ((ImageReference)image).WithDigest("sha256:11").ToString());

    [Fact]
    public void Values_are_equal_when_they_are_written_alike()
    {
        Assert.Equal(Quantity.Mebi(256), (Quantity)"256Mi");
        Assert.Equal((Duration)TimeSpan.FromMinutes(1), (Duration)60);
        Assert.Equal(Cidr.Host("10.0.0.1"), (Cidr)"10.0.0.1/32");
        Assert.Equal(((ImageReference)"a").WithTag("1"), (ImageReference)"a:1");
        Assert.NotEqual(Quantity.Mebi(1024), Quantity.Gibi(1));
    }

    [Fact]
    public void A_null_stays_one_so_that_an_optional_argument_may_be_left_open()
    {
        string? text = null;
        int? seconds = null;

        Assert.Null((Quantity?)text);
        Assert.Null((Duration?)seconds);
        Assert.Null((Cidr?)text);
        Assert.Null((Arn?)text);
        Assert.Null((ImageReference?)text);
        Assert.Null((IntOrString?)text);
        Assert.Null((IntOrString?)(ContainerPort?)null);
    }

    [Fact]
    public void Making_a_value_refuses_only_nulls()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(static () => ContainerPort.Tcp(null!, 80)).ParamName);
        Assert.Equal("address", Assert.Throws<ArgumentNullException>(static () => Cidr.Host(null!)).ParamName);
        Assert.Equal("account", Assert.Throws<ArgumentNullException>(static () => Arn.IamRole(null!, "a")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(static () => Arn.IamRole("1", null!)).ParamName);
        Assert.Equal("tag", Assert.Throws<ArgumentNullException>(static () => ((ImageReference)"a").WithTag(null!)).ParamName);
        Assert.Equal("digest", Assert.Throws<ArgumentNullException>(static () => ((ImageReference)"a").WithDigest(null!)).ParamName);
        Assert.Equal(":", ContainerPort.Tcp("", 0).ToString()[..1]);
        Assert.Equal("-1m", Quantity.Milli(-1).ToString());
    }

    [Fact]
    public void Every_culture_writes_the_same()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("−", ",");
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal("-5Mi", Quantity.Mebi(-5).ToString());
            Assert.Equal("0.5", ((Duration)TimeSpan.FromSeconds(0.5)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
