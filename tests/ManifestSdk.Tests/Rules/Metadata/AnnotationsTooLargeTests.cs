namespace ManifestSdk.Tests.Rules.Metadata;

public class AnnotationsTooLargeTests() : RuleTests("MSDK1008")
{
    [Fact]
    public void Keys_and_values_count_together() => Reports(
        $$"""{ kind: ConfigMap, metadata: { name: a, annotations: [||]{ a: {{new string('x', 256 * 1024)}} } } }""",
        "The annotations of ConfigMap 'a' have 262145 bytes; at most 262144 are allowed",
        "metadata.annotations");

    [Fact]
    public void A_letter_beyond_ASCII_is_several_bytes() =>
        ReportsAll($$"""{ kind: ConfigMap, metadata: { name: a, annotations: { a: {{new string('é', 128 * 1024)}} } } }""", "The annotations of ConfigMap 'a' have 262145 bytes; at most 262144 are allowed");

    [Fact]
    public void None_are_small() => IsSilent("{ kind: ConfigMap, metadata: { name: a } }");
}
