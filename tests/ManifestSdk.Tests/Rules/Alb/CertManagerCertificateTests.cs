using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class CertManagerCertificateTests() : RuleTests("MSDK5012")
{
    private const string Tls = "tls: [{ hosts: [a.example.com], secretName: a }]";

    [Fact]
    public void A_certificate_that_no_ALB_serves_is_reported() => Reports(
        Annotated.Ingress("[|cert-manager.io/cluster-issuer|]: letsencrypt", "ingressClassName: alb, " + Tls),
        "cert-manager issues a certificate that nobody serves: an ALB reads no Secret. Name a certificate of ACM in 'alb.ingress.kubernetes.io/certificate-arn', or let it be found by host.",
        "metadata.annotations[cert-manager.io/cluster-issuer]");

    [Theory]
    [InlineData("cert-manager.io/cluster-issuer: letsencrypt", "ingressClassName: nginx, " + Tls)]
    [InlineData("alb.ingress.kubernetes.io/scheme: internal", "ingressClassName: alb, " + Tls)]
    [InlineData("cert-manager.io/cluster-issuer: letsencrypt", "ingressClassName: alb")]
    public void Other_classes_other_annotations_and_no_Secret_are_fine(string annotations, string spec) => IsSilent(Annotated.Ingress(annotations, spec));
}
