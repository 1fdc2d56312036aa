using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GrpcSuccessCodeTests() : RuleTests("MSDK5026")
{
    private const string Key = "alb.ingress.kubernetes.io/success-codes";
    private const string Version = "alb.ingress.kubernetes.io/backend-protocol-version";

    [Theory]
    [InlineData("200")]
    [InlineData("200-399")]
    [InlineData("0,200")]
    public void HTTP_codes_of_gRPC_targets_are_refused(string codes) => Reports(
        Annotated.Ingress($"{Version}: GRPC, {Key}: [|'{codes}'|]"),
        $"'{codes}' are HTTP status codes, and '{Version}' is GRPC, whose codes are 0 to 99. Write '0' for targets that answer the check, or leave '{Key}' out, which means 12.",
        $"metadata.annotations[{Key}]");

    [Fact]
    public void A_Service_may_say_both() => ReportsAll(
        Annotated.Service($"{Version}: GRPC, {Key}: '200'", "ports: [{ port: 80 }]"),
        $"'200' are HTTP status codes, and '{Version}' is GRPC, whose codes are 0 to 99. Write '0' for targets that answer the check, or leave '{Key}' out, which means 12.");

    [Theory]
    [InlineData($"{Version}: GRPC, {Key}: '0-99'")]
    [InlineData($"{Version}: GRPC, {Key}: '12'")]
    [InlineData($"{Version}: HTTP2, {Key}: '200'")]
    [InlineData($"{Version}: GRPC")]
    [InlineData($"{Key}: '200'")]
    public void Codes_of_the_protocol_and_defaults_are_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
