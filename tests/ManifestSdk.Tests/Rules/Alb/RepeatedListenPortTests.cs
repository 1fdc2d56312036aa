using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class RepeatedListenPortTests() : RuleTests("MSDK5033")
{
    private const string Key = "alb.ingress.kubernetes.io/listen-ports";

    [Theory]
    [InlineData("[{\"HTTP\":80},{\"HTTPS\":80}]", 80, "HTTP and HTTPS", "HTTPS")]
    [InlineData("[{\"HTTPS\":443,\"HTTP\":443}]", 443, "HTTPS and HTTP", "HTTP")]
    public void A_port_with_both_protocols_is_found(string value, int port, string both, string last) => Reports(
        Annotated.Ingress($"{Key}: [|'{value}'|]"),
        $"Port {port} is listed for {both}, and only the last counts: {last} on {port}. Give each protocol a port of its own.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("[{\"HTTP\":80},{\"HTTPS\":443}]")]
    [InlineData("[{\"HTTP\":80},{\"HTTP\":8080}]")]
    [InlineData("[{\"HTTP\":80},{\"HTTP\":80}]")]
    [InlineData("no JSON")]
    public void Ports_of_one_protocol_each_are_fine(string value) => IsSilent(Annotated.Ingress($"{Key}: '{value}'"));
}
