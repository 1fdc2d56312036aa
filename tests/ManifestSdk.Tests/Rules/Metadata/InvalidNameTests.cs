namespace ManifestSdk.Tests.Rules.Metadata;

public class InvalidNameTests() : RuleTests("MSDK1001")
{
    [Fact]
    public void A_slip_of_case_or_underscore_is_mended_in_the_message() => Reports(
        "kind: ConfigMap\nmetadata: { name: [|Web_1|] }",
        "ConfigMap name 'Web_1' is not a DNS subdomain (lower-case letters, digits, '-' and '.', each part starting and ending with a letter or digit). Write 'web-1'.",
        "metadata.name");

    [Fact]
    public void A_Service_name_begins_with_a_letter() => Reports(
        "kind: Service\nmetadata: { name: [|1web|] }",
        "Service name '1web' is not a Service name (lower-case letters, digits and '-', starting with a letter, ending with a letter or digit)",
        "metadata.name");

    [Fact]
    public void A_CronJob_leaves_room_for_its_Jobs() => Reports(
        "kind: CronJob\nmetadata: { name: [|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|] }",
        "CronJob name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' has 53 characters; at most 52 are allowed",
        "metadata.name");

    [Theory]
    [InlineData("kind: ConfigMap\nmetadata: { name: web.example }")]
    [InlineData("kind: ClusterRole\nmetadata: { name: \"system:Reader\" }")]
    [InlineData("kind: Service\napiVersion: serving.knative.dev/v1\nmetadata: { name: 1web }")]
    [InlineData("kind: Pod\nmetadata: { generateName: web- }")]
    public void Names_within_their_kinds_format_are_fine(string text) => IsSilent("" + text + "");
}
