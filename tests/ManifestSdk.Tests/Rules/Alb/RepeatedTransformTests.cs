using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class RepeatedTransformTests() : RuleTests("MSDK5027")
{
    private const string Key = "alb.ingress.kubernetes.io/transforms.web";
    private const string Url = """{"type":"url-rewrite","urlRewriteConfig":{"rewrites":[{"regex":"^/a","replace":"/b"}]}}""";
    private const string Host = """{"type":"host-header-rewrite","hostHeaderRewriteConfig":{"rewrites":[{"regex":"^a","replace":"b"}]}}""";

    [Fact]
    public void A_type_twice_is_refused() => Reports(
        Annotated.Ingress($"{Key}: [|'[{Url},{Url}]'|]"),
        $"AWS takes one transform of type 'url-rewrite' for a rule, and '{Key}' has 2. Write them as one.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData($"{Key}: '[{Url},{Host}]'")]
    [InlineData($"{Key}: '[{Url}]', {Key}-next: '[{Url}]'")]
    [InlineData($"{Key}: 'no JSON'")]
    [InlineData($"{Key}: '[]'")]
    public void Each_type_once_and_for_another_backend_again_is_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
