using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class ListenerAttributesTests() : RuleTests("MSDK5017")
{
    private const string Https = "alb.ingress.kubernetes.io/listener-attributes.HTTPS-443";
    private const string Value = "routing.http.response.server.enabled=false";

    [Fact]
    public void A_listener_that_is_not_there_is_reported() => Reports(
        Annotated.Ingress($"[|{Https}|]: {Value}"),
        $"'{Https}' has no effect, because the ALB does not serve HTTPS on 443. It serves HTTP on 80.",
        $"metadata.annotations[{Https}]");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn: a")]
    [InlineData("alb.ingress.kubernetes.io/group.name: shop")]
    [InlineData("alb.ingress.kubernetes.io/listen-ports: '[{\"HTTPS\":443}]'")]
    [InlineData("alb.ingress.kubernetes.io/listen-ports: 'no JSON'")]
    public void One_that_is_there_or_may_be_is_fine(string listeners) => IsSilent(Annotated.Ingress($"{listeners}, {Https}: {Value}"));
}
