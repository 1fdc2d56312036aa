namespace ManifestSdk.Tests.Rules.Schema;

public class UnquotedTextTests() : RuleTests("MSDK1209")
{
    [Fact]
    public void A_Secrets_number_stays_out_of_the_message() => Reports(
        "apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { pin: [|4711|] }",
        "'stringData.pin' in Secret 'a' is text, and a number is written. Write it in quotes.",
        "stringData.pin");

    [Fact]
    public void An_annotation_that_reads_as_a_boolean_is_quoted() => Reports(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, annotations: { scrape: [|true|] } }",
        "'metadata.annotations.scrape' in ConfigMap 'a' is text, and the boolean true is written. Write it in quotes.",
        "metadata.annotations.scrape",
        fix: "true");

    [Fact]
    public void An_environment_variable_that_reads_as_a_number_is_quoted() => Reports(
        Given.PodWith("env: [{ name: PORT, value: [|8080|] }]"),
        "'spec.containers[0].env[0].value' in Pod 'web' is text, and the number 8080 is written. Write it in quotes.",
        "spec.containers[0].env[0].value",
        fix: "8080");

    [Fact]
    public void What_YAML_has_shortened_is_not_quoted_for_the_author() => Reports(
        "apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { selector: { version: [|1.10|] } }",
        "'spec.selector.version' in Service 'a' is text, and the number 1.1 is written. Write it in quotes.",
        "spec.selector.version");

    [Fact]
    public void Labels_of_templates_and_selectors_are_looked_at() => ReportsAll(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          selector: { matchLabels: { release: 7 } }
          template: { metadata: { labels: { release: 7 } }, spec: { containers: [{ name: a, args: [1] }], nodeSelector: { fast: true } } }
        """,
        "'spec.selector.matchLabels.release' in Deployment 'web' is text, and the number 7 is written. Write it in quotes.",
        "'spec.template.metadata.labels.release' in Deployment 'web' is text, and the number 7 is written. Write it in quotes.",
        "'spec.template.spec.containers[0].args[0]' in Deployment 'web' is text, and the number 1 is written. Write it in quotes.",
        "'spec.template.spec.nodeSelector.fast' in Deployment 'web' is text, and the boolean true is written. Write it in quotes.");

    [Fact]
    public void Metadata_of_custom_resources_is_looked_at() => ReportsAll(
        Given.ShopDefinition + "apiVersion: example.com/v1\nkind: Shop\nmetadata: { name: shop, labels: { year: 2024 } }\nspec: {}",
        "'metadata.labels.year' in Shop 'shop' is text, and the number 2024 is written. Write it in quotes.");

    [Theory]
    [InlineData("data: { a: \"true\", b: \"1\", c: text }")]
    [InlineData("data: null")]
    [InlineData("immutable: true")]
    public void Quoted_text_and_other_fields_are_left_alone(string fields) =>
        IsSilent($"apiVersion: v1\nkind: ConfigMap\nmetadata: {{ name: a }}\n{fields}");
}
