namespace ManifestSdk.Tests.Rules.Metadata;

public class InvalidAnnotationKeyTests() : RuleTests("MSDK1007")
{
    [Fact]
    public void A_slash_at_the_end_is_taken_off() => Reports(
        "kind: ConfigMap\nmetadata: { name: a, annotations: { [|example.com/path/|]: x } }",
        "Annotation key 'example.com/path/' ends in '/'. Write 'example.com/path'.",
        "metadata.annotations[example.com/path/]",
        fix: "example.com/path");

    [Fact]
    public void Two_slashes_are_one_too_many() => Reports(
        "kind: ConfigMap\nmetadata: { name: a, annotations: { [|a.b/c/d|]: x } }",
        "Annotation key 'a.b/c/d' has more than one '/'; a key is 'prefix/name' or 'name'",
        "metadata.annotations[a.b/c/d]");

    [Theory]
    [InlineData("note")]
    [InlineData("Example.com/note")]
    [InlineData("alb.ingress.kubernetes.io/actions.ssl-redirect")]
    public void Keys_with_and_without_prefix_are_fine(string text) => IsSilent("kind: ConfigMap\nmetadata: { name: a, annotations: { " + text + ": x } }");
}
