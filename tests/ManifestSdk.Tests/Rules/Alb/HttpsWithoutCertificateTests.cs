using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class HttpsWithoutCertificateTests() : RuleTests("MSDK5001")
{
    private const string Https = """alb.ingress.kubernetes.io/listen-ports: [|'[{"HTTPS":443}]'|]""";

    [Fact]
    public void Https_without_certificate_and_host_is_found() => Reports(
        Annotated.Ingress(Https, rules: Annotated.Path("web", "number: 80", host: "")),
        "HTTPS on port 443 has no certificate: 'alb.ingress.kubernetes.io/certificate-arn' is missing, and without a host none can be found in ACM. Name a certificate or a host.",
        "metadata.annotations[alb.ingress.kubernetes.io/listen-ports]");

    [Theory]
    [InlineData("", "host: a.example.com, ")]
    [InlineData(", alb.ingress.kubernetes.io/certificate-arn: 'arn:aws:acm:eu-west-1:123456789012:certificate/2f1c'")]
    [InlineData(", alb.ingress.kubernetes.io/group.name: shared")]
    [InlineData(", alb.ingress.kubernetes.io/create-acm-cert: 'true'")]
    public void A_certificate_that_may_be_found_is_enough(string annotation, string host = "") =>
        IsSilent(Annotated.Ingress(Https + annotation, rules: Annotated.Path("web", "number: 80", host: host)));

    [Fact]
    public void A_class_with_parameters_may_name_the_certificate() => IsSilent("""
        kind: IngressClass
        apiVersion: networking.k8s.io/v1
        metadata: { name: alb }
        spec: { controller: ingress.k8s.aws/alb, parameters: { apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: alb } }
        ---

        """ + Annotated.Ingress(Https, rules: Annotated.Path("web", "number: 80", host: "")));
}
