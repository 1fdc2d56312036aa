using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class SslRedirectPortTests() : RuleTests("MSDK5006")
{
    private const string Redirect = "alb.ingress.kubernetes.io/ssl-redirect";
    private const string Ports = "alb.ingress.kubernetes.io/listen-ports: ";

    [Theory]
    [InlineData("""'[{"HTTP":80}]'""", "nothing serves HTTPS. List {\"HTTPS\":443} in 'alb.ingress.kubernetes.io/listen-ports'.")]
    [InlineData("""'[{"HTTPS":8443}]'""", "nothing serves HTTPS. HTTPS is served on 8443.", "8443")]
    [InlineData("""'[{"HTTPS":8443},{"HTTPS":9443}]'""", "nothing serves HTTPS. HTTPS is served on 8443 and 9443.")]
    public void A_port_without_HTTPS_is_found(string ports, string message, string? fix = null) => Reports(
        Annotated.Ingress(Ports + ports + $", {Redirect}: [|'443'|]"),
        "HTTP is redirected to port 443, where " + message,
        $"metadata.annotations[{Redirect}]",
        fix);

    [Theory]
    [InlineData(Ports + """'[{"HTTP":80},{"HTTPS":443}]'""")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn: a")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shared")]
    [InlineData(Ports + "'[{'")]
    public void A_port_that_serves_HTTPS_or_may_do_so_is_fine(string annotations) =>
        IsSilent(Annotated.Ingress(annotations + $", {Redirect}: '443'"));
}
