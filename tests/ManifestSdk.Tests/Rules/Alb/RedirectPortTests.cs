using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class RedirectPortTests() : RuleTests("MSDK5016")
{
    private const string Key = "alb.ingress.kubernetes.io/actions.secure";
    private const string Ports = """alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'""";

    [Fact]
    public void A_port_that_nobody_serves_is_reported() => Reports(
        Annotated.Ingress($"{Ports}, {Key}: [|'{Redirect("\"protocol\":\"HTTPS\",\"port\":\"8443\"")}'|]"),
        "The redirect leads to HTTPS on port 8443, where this ALB does not listen. It serves HTTP on 80 and HTTPS on 443; list the port in 'alb.ingress.kubernetes.io/listen-ports'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("\"protocol\":\"HTTPS\",\"port\":\"443\"", "")]
    [InlineData("\"protocol\":\"HTTPS\",\"port\":\"8443\",\"host\":\"other.example.com\"", "")]
    [InlineData("\"port\":\"#{port}\",\"path\":\"/away\"", "")]
    [InlineData("\"protocol\":\"HTTPS\",\"port\":\"8443\"", "alb.ingress.kubernetes.io/group.name: shop, ")]
    public void Served_ports_other_hosts_and_members_of_a_group_are_fine(string redirect, string also) =>
        IsSilent(Annotated.Ingress($"{also}{Ports}, {Key}: '{Redirect(redirect)}'"));

    private static string Redirect(string config) => "{\"type\":\"redirect\",\"redirectConfig\":{\"statusCode\":\"HTTP_301\"," + config + "}}";
}
