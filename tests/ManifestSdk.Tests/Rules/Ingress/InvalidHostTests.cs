namespace ManifestSdk.Tests.Rules.Ingress;

public class InvalidHostTests() : RuleTests("MSDK4004")
{
    [Fact]
    public void Scheme_port_and_capitals_come_off() => Reports(
        Given.Ingress("rules: [{ host: [|\"https://A.example.com:443\"|] }]"),
        "Host 'https://A.example.com:443' of Ingress 'edge' has a scheme; write the host alone. Write 'a.example.com'.",
        "spec.rules[0].host",
        fix: "a.example.com");

    [Fact]
    public void An_address_is_no_host() => Reports(
        Given.Ingress("rules: [{ host: [|10.0.0.1|] }]"),
        "Host '10.0.0.1' of Ingress 'edge' is an IP address; an Ingress takes host names only",
        "spec.rules[0].host");

    [Fact]
    public void A_wildcard_stands_at_the_beginning() => Reports(
        Given.Ingress("tls: [{ hosts: [[|a.*.com|]] }]"),
        "Host 'a.*.com' of Ingress 'edge' is no wildcard; '*.' stands once, at the beginning, for one label",
        "spec.tls[0].hosts[0]");

    [Fact]
    public void An_address_passes_as_the_name_of_a_certificate() => IsSilent(Given.Ingress("tls: [{ hosts: [127.0.0.1] }]"));

    [Theory]
    [InlineData("a.example.com")]
    [InlineData("*.example.com")]
    [InlineData("")]
    [InlineData("localhost")]
    public void Hosts_wildcards_and_no_host_are_fine(string text) => IsSilent(Given.Ingress("rules: [{ host: \"" + text + "\" }]"));
}
