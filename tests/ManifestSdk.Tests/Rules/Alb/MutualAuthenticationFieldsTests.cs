using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class MutualAuthenticationFieldsTests() : RuleTests("MSDK5032")
{
    private const string Key = "alb.ingress.kubernetes.io/mutual-authentication";

    [Theory]
    [InlineData("passthrough", "trustStore", "\"a\"")]
    [InlineData("off", "ignoreClientCertificateExpiry", "true")]
    [InlineData("passthrough", "advertiseTrustStoreCaNames", "\"on\"")]
    public void A_field_of_the_mode_verify_beside_another_is_refused(string mode, string field, string value) => Reports(
        Annotated.Ingress($"{Key}: [|'[{{\"port\":443,\"mode\":\"{mode}\",\"{field}\":{value}}}]'|]"),
        $"The controller refuses '{field}' beside the mode '{mode}' of port 443. Write the mode 'verify', or leave the field out.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("[{\"port\":443,\"mode\":\"verify\",\"trustStore\":\"a\",\"ignoreClientCertificateExpiry\":true}]")]
    [InlineData("[{\"port\":443,\"mode\":\"passthrough\"}]")]
    [InlineData("[{\"port\":443,\"mode\":\"off\"},{\"port\":8443,\"mode\":\"verify\",\"trustStore\":\"a\"}]")]
    [InlineData("[{\"port\":443,\"mode\":\"verified\",\"trustStore\":\"a\"}]")]
    [InlineData("no JSON")]
    public void The_mode_verify_and_what_cannot_be_read_are_fine(string value) => IsSilent(Annotated.Ingress($"{Key}: '{value}'"));
}
