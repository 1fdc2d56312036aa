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

    [Theory]
    [InlineData("annotations: { networking.gke.io/v1beta1.FrontendConfig: edge }", "", true)]
    [InlineData("annotations: { kubernetes.io/ingress.class: gce-internal }", "", true)]
    [InlineData("labels: { a: b }", "ingressClassName: gce, ", true)]
    [InlineData("annotations: { networking.gke.io/v1beta1.FrontendConfig: edge }", "ingressClassName: nginx, ", false)]
    public void Google_asks_the_certificate_itself(string metadata, string spec, bool isSilent) => ReportsAll(
        $$"""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: edge, {{metadata}} }
        spec: { {{spec}}tls: [{ secretName: s }], rules: [{ host: a.example.com }] }
        """,
        isSilent ? [] : ["A tls entry of Ingress 'edge' names no hosts, so its certificate is offered for any host. Name 'a.example.com'."]);
}
