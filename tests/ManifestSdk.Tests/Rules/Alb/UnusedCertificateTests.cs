using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class UnusedCertificateTests() : RuleTests("MSDK5005")
{
    private const string Key = "alb.ingress.kubernetes.io/certificate-arn";

    [Fact]
    public void A_certificate_beside_HTTP_alone_is_found() => Reports(
        Annotated.Ingress($$"""alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80}]', [|{{Key}}|]: a"""),
        """The certificate is never used, because 'alb.ingress.kubernetes.io/listen-ports' lists HTTP only; add {"HTTPS":443}""",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("""'[{"HTTP":80},{"HTTPS":443}]'""")]
    [InlineData("""'[{"HTTP":80'""")]
    [InlineData("'[]'")]
    public void HTTPS_and_ports_that_cannot_be_read_are_fine(string ports) =>
        IsSilent(Annotated.Ingress($"alb.ingress.kubernetes.io/listen-ports: {ports}, {Key}: a"));

    [Fact]
    public void A_certificate_opens_HTTPS_by_itself() => IsSilent(Annotated.Ingress(Key + ": a"));
}
