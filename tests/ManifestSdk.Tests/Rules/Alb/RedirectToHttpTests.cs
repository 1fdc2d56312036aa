using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class RedirectToHttpTests() : RuleTests("MSDK5037")
{
    private const string Prefix = "alb.ingress.kubernetes.io/";
    private const string Both = Prefix + "listen-ports: '[{\"HTTP\":80},{\"HTTPS\":443}]', ";
    private const string ToHttp = "'{\"type\":\"redirect\",\"redirectConfig\":{\"protocol\":\"HTTP\",\"host\":\"a\",\"statusCode\":\"HTTP_302\"}}'";

    [Fact]
    public void A_redirect_from_HTTPS_to_HTTP_is_refused() => Reports(
        Ingress($"{Both}{Prefix}actions.old: [|{ToHttp}|]"),
        "The action 'old' also serves HTTPS on 443, and AWS refuses a redirect from there to HTTP. Write the protocol '#{protocol}' or 'HTTPS', or list HTTP alone in 'alb.ingress.kubernetes.io/listen-ports'.",
        $"metadata.annotations[{Prefix}actions.old]");

    [Theory]
    [InlineData(Prefix + "actions.old: " + ToHttp)]
    [InlineData(Both + Prefix + "actions.unused: " + ToHttp)]
    [InlineData(Both + Prefix + "actions.old: '{\"type\":\"redirect\",\"redirectConfig\":{\"protocol\":\"HTTPS\",\"statusCode\":\"HTTP_302\"}}'")]
    [InlineData(Both + Prefix + "actions.old: '{\"type\":\"redirect\",\"redirectConfig\":{\"protocol\":\"#{protocol}\",\"statusCode\":\"HTTP_302\"}}'")]
    [InlineData(Both + Prefix + "actions.old: 'no JSON'")]
    public void HTTP_alone_other_protocols_and_actions_that_never_run_are_fine(string annotations) => IsSilent(Ingress(annotations));

    private static string Ingress(string annotations) => Annotated.Ingress(annotations, rules: Annotated.Path("old", "name: use-annotation"));
}
