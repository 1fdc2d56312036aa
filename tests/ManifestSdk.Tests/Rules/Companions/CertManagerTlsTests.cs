using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Companions;

public class CertManagerTlsTests() : RuleTests("MSDK1144")
{
    [Fact]
    public void An_Ingress_without_TLS_entry_gets_no_certificate() => Reports(
        Annotated.Ingress("[|cert-manager.io/cluster-issuer|]: letsencrypt", "ingressClassName: nginx"),
        "cert-manager makes no Certificate of this Ingress, because it has no TLS entry. Write spec.tls with hosts and secretName.",
        "metadata.annotations[cert-manager.io/cluster-issuer]");

    [Fact]
    public void An_entry_without_Secret_is_passed_over() => Reports(
        Annotated.Ingress("cert-manager.io/issuer: ca", "tls: [[|{ hosts: [a.example.com] }|]]"),
        "cert-manager passes over a TLS entry without a secretName to keep the certificate in",
        "spec.tls[0]");

    [Fact]
    public void An_entry_without_hosts_is_passed_over() => Reports(
        Annotated.Ingress("cert-manager.io/issuer: ca", "tls: [[|{ secretName: a }|]]"),
        "cert-manager passes over a TLS entry without hosts, which the certificate would be for",
        "spec.tls[0]");

    [Fact]
    public void A_Secret_for_two_entries_is_refused() => Reports(
        Annotated.Ingress("kubernetes.io/tls-acme: 'true'", "tls: [{ hosts: [a.example.com], secretName: a }, { hosts: [b.example.com], secretName: [|a|] }]"),
        "cert-manager refuses the whole Ingress, because two TLS entries keep their certificate in 'a'. Put their hosts into one entry.",
        "spec.tls[1].secretName");

    [Theory]
    [InlineData("cert-manager.io/issuer: ca", "tls: [{ hosts: [a.example.com, b.example.com], secretName: a }, { hosts: [c.example.com], secretName: c }]")]
    [InlineData("alb.ingress.kubernetes.io/scheme: internal", "tls: [{ secretName: a }]")]
    [InlineData("kubernetes.io/tls-acme: 'false'", "ingressClassName: nginx")]
    [InlineData("cert-manager.io/common-name: a.example.com", "ingressClassName: nginx")]
    public void Whole_entries_and_an_Ingress_that_asks_for_nothing_are_fine(string annotations, string spec) => IsSilent(Annotated.Ingress(annotations, spec));
}
