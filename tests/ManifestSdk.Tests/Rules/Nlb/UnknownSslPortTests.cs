using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class UnknownSslPortTests() : RuleTests("MSDK6005")
{
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ name: https, port: 443 }]";
    private const string Ports = "service.beta.kubernetes.io/aws-load-balancer-ssl-ports: ";
    private const string Certificate = "service.beta.kubernetes.io/aws-load-balancer-ssl-cert: 'arn:aws:acm:eu-west-1:123456789012:certificate/2f1c', ";

    [Fact]
    public void A_port_that_the_Service_lacks_is_found() => Reports(
        Annotated.Service(Certificate + Ports + "[|'443,8443'|]", Spec),
        "Service 'web' has no port '8443' to speak TLS on. It has '443' or 'https'.",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-ssl-ports]");

    [Theory]
    [InlineData("'443'")]
    [InlineData("https")]
    [InlineData("'https, '")]
    public void Numbers_and_names_of_ports_are_fine(string ports) =>
        IsSilent(Annotated.Service(Certificate + Ports + ports, Spec));

    [Theory]
    [InlineData("", Spec)]
    [InlineData(Certificate, "type: LoadBalancer, ports: [{ port: 443 }]")]
    public void Without_a_certificate_or_for_another_controller_nobody_speaks_TLS(string certificate, string spec) =>
        IsSilent(Annotated.Service(certificate + Ports + "'8443'", spec));
}
