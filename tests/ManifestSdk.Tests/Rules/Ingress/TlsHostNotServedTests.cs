namespace ManifestSdk.Tests.Rules.Ingress;

public class TlsHostNotServedTests() : RuleTests("MSDK4011")
{
    [Fact]
    public void A_near_miss_is_mended() => Reports(
        Given.Ingress("tls: [{ hosts: [[|shop.exmaple.com|]] }], rules: [{ host: shop.example.com }]"),
        "No rule of Ingress 'edge' serves the TLS host 'shop.exmaple.com'. Did you mean 'shop.example.com'?",
        "spec.tls[0].hosts[0]",
        fix: "shop.example.com");

    [Theory]
    [InlineData("tls: [{ hosts: [a.example.com] }], rules: [{ host: a.example.com }]")]
    [InlineData("tls: [{ hosts: [\"*.example.com\"] }], rules: [{ host: a.example.com }]")]
    [InlineData("tls: [{ hosts: [a.example.com] }], rules: [{ host: \"*.example.com\" }]")]
    [InlineData("tls: [{ hosts: [b.example.com] }], rules: [{ http: { paths: [] } }]")]
    public void Served_covering_and_covered_hosts_are_fine(string text) => IsSilent(Given.Ingress(text));
}
