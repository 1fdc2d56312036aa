using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class UnknownSslPortTests() : RuleTests("MSDK6005")
{
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ name: https, port: 443 }]";
    private const string Certificate = "service.beta.kubernetes.io/aws-load-balancer-ssl-cert: 'arn:aws:acm:eu-west-1:123456789012:certificate/2f1c', ";

    [Fact]
    public void A_port_that_the_Service_lacks_is_found() => ReportsAll(
        Annotated.Service(Certificate + "service.beta.kubernetes.io/aws-load-balancer-ssl-ports: '443,8443'", Spec),
        "Service 'web' has no port '8443' to speak TLS on. It has '443' or 'https'.");

    [Theory]
    [InlineData("'443'")]
    [InlineData("https")]
    [InlineData("'https, '")]
    public void Numbers_and_names_of_ports_are_fine(string ports) =>
        IsSilent(Annotated.Service(Certificate + "service.beta.kubernetes.io/aws-load-balancer-ssl-ports: " + ports, Spec));
}
