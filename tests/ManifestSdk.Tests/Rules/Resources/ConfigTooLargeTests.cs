namespace ManifestSdk.Tests.Rules.Resources;

public class ConfigTooLargeTests() : RuleTests("MSDK8002")
{
    [Fact]
    public void Values_count_together() => Reports(
        $$"""{ kind: ConfigMap, metadata: { name: [|a|] }, data: { a: {{new string('x', 512 * 1024)}}, b: {{new string('é', 256 * 1024)}}, c: y1 } }""",
        "The values of ConfigMap 'a' have 1048578 bytes; at most 1048576 are allowed",
        "");

    [Fact]
    public void What_is_no_text_has_no_bytes() =>
        IsSilent($$"""{ kind: ConfigMap, metadata: { name: a }, data: { a: {{new string('x', 1024 * 1024)}}, b: [c], d: 5 } }""");
}
