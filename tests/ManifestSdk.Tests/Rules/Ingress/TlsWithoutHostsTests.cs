namespace ManifestSdk.Tests.Rules.Ingress;

public class TlsWithoutHostsTests() : RuleTests("MSDK4012")
{
    [Fact]
    public void The_hosts_of_the_rules_are_named() => Reports(
        Given.Ingress("tls: [[||]{ secretName: s }], rules: [{ host: a.example.com }]"),
        "A tls entry of Ingress 'edge' names no hosts, so its certificate is offered for any host. Name 'a.example.com'.",
        "spec.tls[0]");

    [Theory]
    [InlineData("tls: [{ hosts: [a.example.com] }], rules: [{ host: a.example.com }]")]
    [InlineData("tls: [{ secretName: s }], rules: [{ http: { paths: [] } }]")]
    [InlineData("rules: [{ host: a.example.com }]")]
    public void Hosts_and_rules_for_any_host_are_fine(string text) => IsSilent(Given.Ingress(text));
}
