using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class UnchangedRedirectTests() : RuleTests("MSDK5028")
{
    private const string Key = "alb.ingress.kubernetes.io/actions.go";

    [Theory]
    [InlineData("""{"statusCode":"HTTP_301"}""")]
    [InlineData("""{"host":"#{host}","path":"/#{path}","port":"#{port}","protocol":"#{protocol}","query":"#{query}","statusCode":"HTTP_301"}""")]
    public void A_redirect_to_the_same_address_is_reported(string redirect) => Reports(
        Annotated.Ingress($"{Key}: [|'{Action(redirect)}'|]"),
        $"The redirect leads to the address that the request came for, so it never happens. Write another protocol, host, port or path in the redirectConfig of '{Key}'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("""{"protocol":"HTTPS","port":"443","statusCode":"HTTP_301"}""")]
    [InlineData("""{"host":"www.#{host}","statusCode":"HTTP_301"}""")]
    [InlineData("""{"path":"/shop/#{path}","statusCode":"HTTP_301"}""")]
    [InlineData("""{"query":"from=old","statusCode":"HTTP_301"}""")]
    [InlineData("""{"port":443,"statusCode":"HTTP_301"}""")]
    public void A_redirect_that_changes_something_is_fine(string redirect) => IsSilent(Annotated.Ingress($"{Key}: '{Action(redirect)}'"));

    [Theory]
    [InlineData("""{"type":"fixed-response","fixedResponseConfig":{"statusCode":"200"}}""")]
    [InlineData("""{"type":"redirect"}""")]
    [InlineData("no JSON")]
    public void Other_actions_are_fine(string action) => IsSilent(Annotated.Ingress($"{Key}: '{action}'"));

    private static string Action(string redirect) => $$"""{"type":"redirect","redirectConfig":{{redirect}}}""";
}
