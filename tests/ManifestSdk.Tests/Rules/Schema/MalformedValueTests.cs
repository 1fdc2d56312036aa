namespace ManifestSdk.Tests.Rules.Schema;

public class MalformedValueTests() : RuleTests("MSDK1205")
{
    [Theory]
    [InlineData("512MB")]
    [InlineData("1 Gi")]
    [InlineData("1.2.3")]
    [InlineData("Gi")]
    [InlineData("1e")]
    [InlineData("\"\"")]
    public void A_quantity_needs_a_number_and_a_known_suffix(string quantity) => Reports(
        Given.PodWith($"resources: {{ limits: {{ memory: [|{quantity}|] }} }}"),
        $"'spec.containers[0].resources.limits.memory' in Pod 'web' is '{quantity.Trim('"')}', which is no quantity. Write a number with a suffix such as m, k, M, G, Ki, Mi or Gi, or with none.",
        "spec.containers[0].resources.limits.memory");

    [Fact]
    public void A_Secrets_plain_text_is_not_base64_and_stays_out_of_the_message() => Reports(
        "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ndata: { password: [|p@ss|] }",
        "'data.password' in Secret 'a' is not base64",
        "data.password");

    [Fact]
    public void A_number_that_its_field_is_too_small_for_is_found() => Reports(
        Given.PodWith("ports: [{ containerPort: [|99999999999|] }]"),
        "'spec.containers[0].ports[0].containerPort' in Pod 'web' is 99999999999, which is more than 2147483647",
        "spec.containers[0].ports[0].containerPort");

    [Fact]
    public void A_custom_resource_keeps_the_limits_of_its_definition() => ReportsAll(
        Given.Shop("hosts: [], seats: 0, founded: yesterday") + "---\napiVersion: example.com/v1\nkind: Shop\nmetadata: { name: two }\nspec: { seats: 10, hosts: [a, b, c, this-host-name-is-too-long] }",
        "'spec.hosts' in Shop 'shop' has 0 items and needs 1",
        "'spec.seats' in Shop 'shop' is 0, which is less than 1",
        "'spec.founded' in Shop 'shop' is 'yesterday', which is not a time such as 2006-01-02T15:04:05Z",
        "'spec.seats' in Shop 'two' is 10, which is more than 9",
        "'spec.hosts[3]' in Shop 'two' has 26 characters and may have 20",
        "'spec.hosts' in Shop 'two' has 4 items and may have 3");

    [Fact]
    public void Quantities_of_every_form_are_read() => IsSilent(
        Given.PodWith("resources: { limits: { a: 1Ki, b: 1.5, c: .5, d: 5., e: 100m, f: 1E, g: \"1e3\", h: \"1E-3\", i: -1, j: +1u, k: 12 } }"));

    [Fact]
    public void Base64_may_be_empty_or_broken_over_lines() => IsSilent(
        """
        apiVersion: v1
        kind: Secret
        metadata: { name: a }
        data:
          a: ""
          b: |
            aGVs
            bG8=
          c: YQ==
        """);

    [Theory]
    [InlineData("2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04:05.123456789+02:00")]
    public void Times_are_those_of_RFC_3339(string time) => IsSilent(Given.Shop($"founded: \"{time}\""));
}
