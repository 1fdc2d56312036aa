using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class HttpsAttributeOverHttpTests() : RuleTests("MSDK5029")
{
    private const string Stem = "alb.ingress.kubernetes.io/listener-attributes.";

    [Theory]
    [InlineData("routing.http.response.strict_transport_security.header_value")]
    [InlineData("routing.http.request.x_amzn_tls_version.header_name")]
    [InlineData("routing.http.request.x_amzn_mtls_clientcert_leaf.header_name")]
    public void An_attribute_about_TLS_on_a_plain_listener_is_found(string attribute) => Reports(
        Annotated.Ingress($"{Stem}HTTP-80: [|'{attribute}=a'|]"),
        $"'{attribute}' has no effect over plain HTTP. Write it in '{Stem}HTTPS-80', with the port that serves HTTPS.",
        $"metadata.annotations[{Stem}HTTP-80]");

    [Theory]
    [InlineData("HTTPS-443: routing.http.response.strict_transport_security.header_value=a")]
    [InlineData("HTTP-80: routing.http.response.server.enabled=false")]
    [InlineData("HTTP-80: routing.http.response.x_frame_options.header_value=DENY")]
    [InlineData("HTTP-80: ''")]
    public void TLS_listeners_and_other_headers_are_fine(string annotation) => IsSilent(Annotated.Ingress(Stem + annotation));

    [Fact]
    public void Another_controller_s_Ingress_is_left_alone() => IsSilent(
        Annotated.Ingress($"{Stem}HTTP-80: routing.http.request.x_amzn_tls_version.header_name=a", "ingressClassName: nginx"));
}
