namespace ManifestSdk.Tests.Rules.Metadata;

public class NamespaceOnClusterScopedTests() : RuleTests("MSDK1004")
{
    [Fact]
    public void A_class_of_Ingresses_lives_nowhere() => Reports(
        "kind: IngressClass\nmetadata: { name: edge, namespace: [|app|] }",
        "IngressClass 'edge' lives outside any namespace. Leave out namespace 'app'.",
        "metadata.namespace");

    [Theory]
    [InlineData("kind: IngressClass\nmetadata: { name: edge }")]
    [InlineData("kind: Role\nmetadata: { name: r, namespace: app }")]
    [InlineData("kind: ClusterThing\napiVersion: example.com/v1\nmetadata: { name: r, namespace: app }")]
    public void Others_live_somewhere_or_say_nothing(string text) => IsSilent("" + text + "");
}
