using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class MutualAuthenticationPortTests() : RuleTests("MSDK5025")
{
    private const string Key = "alb.ingress.kubernetes.io/mutual-authentication";
    private const string ListenPorts = "alb.ingress.kubernetes.io/listen-ports: ";

    [Theory]
    [InlineData("'[{\"HTTPS\":443}]'", 8443, "HTTPS on 443")]
    [InlineData("'[{\"HTTP\":80},{\"HTTPS\":443}]'", 80, "HTTP on 80 and HTTPS on 443")]
    public void A_port_without_TLS_is_reported(string listeners, int port, string served) => Reports(
        Annotated.Ingress($"{ListenPorts}{listeners}, {Key}: [|'[{{\"port\":{port},\"mode\":\"passthrough\"}}]'|]"),
        $"No client certificate is asked for on port {port}, because this Ingress does not serve HTTPS there. It serves {served}; list the port in 'alb.ingress.kubernetes.io/listen-ports'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(ListenPorts + "'[{\"HTTPS\":8443}]'", "[{\"port\":8443,\"mode\":\"passthrough\"}]")]
    [InlineData(ListenPorts + "'[{\"HTTPS\":443}]'", "[{\"port\":8443,\"mode\":\"off\"}]")]
    [InlineData(ListenPorts + "'no JSON'", "[{\"port\":8443,\"mode\":\"passthrough\"}]")]
    [InlineData(ListenPorts + "'[{\"HTTPS\":443}]'", "[{\"mode\":\"passthrough\"}]")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn: a", "[{\"port\":443,\"mode\":\"passthrough\"}]")]
    [InlineData("alb.ingress.kubernetes.io/create-acm-cert: 'true'", "[{\"port\":443,\"mode\":\"passthrough\"}]")]
    public void An_HTTPS_port_nothing_asked_and_what_cannot_be_read_are_fine(string listeners, string value) =>
        IsSilent(Annotated.Ingress($"{listeners}, {Key}: '{value}'"));
}
