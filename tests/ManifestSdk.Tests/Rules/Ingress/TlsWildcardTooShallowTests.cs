namespace ManifestSdk.Tests.Rules.Ingress;

public class TlsWildcardTooShallowTests() : RuleTests("MSDK4013")
{
    [Fact]
    public void A_wildcard_stands_for_one_label() => Reports(
        Given.Ingress("tls: [{ hosts: [[|\"*.example.com\"|]] }], rules: [{ host: a.b.example.com }]"),
        "TLS host '*.example.com' of Ingress 'edge' stands for one label and does not cover 'a.b.example.com'. Add that host.",
        "spec.tls[0].hosts[0]");

    [Theory]
    [InlineData("tls: [{ hosts: [\"*.example.com\"] }], rules: [{ host: a.example.com }]")]
    [InlineData("tls: [{ hosts: [\"*.example.org\"] }], rules: [{ host: a.b.example.com }]")]
    [InlineData("tls: [{ hosts: [\"*.example.com\", a.b.example.com] }], rules: [{ host: a.b.example.com }]")]
    public void One_label_another_domain_and_a_further_host_are_fine(string text) => IsSilent(Given.Ingress(text));
}
