namespace ManifestSdk.Tests.Rules.Metadata;

public class DuplicateResourceTests() : RuleTests("MSDK1009")
{
    [Fact]
    public void The_later_one_is_reported() => Reports(
        "kind: ConfigMap\nmetadata: { name: a }\n---\nkind: ConfigMap\nmetadata: { name: [|a|], namespace: default }",
        "ConfigMap 'a' is declared twice in namespace 'default'; the later one overwrites the earlier one",
        "metadata.name");

    [Theory]
    [InlineData("kind: ConfigMap\nmetadata: { name: a, namespace: app }")]
    [InlineData("kind: Service\napiVersion: v1\nmetadata: { name: a, namespace: shop }")]
    [InlineData("kind: Service\napiVersion: serving.knative.dev/v1\nmetadata: { name: a, namespace: app }")]
    public void Another_kind_group_or_namespace_is_another_object(string text) => IsSilent("kind: Service\napiVersion: v1\nmetadata: { name: a, namespace: app }\n---\n" + text + "");
}
