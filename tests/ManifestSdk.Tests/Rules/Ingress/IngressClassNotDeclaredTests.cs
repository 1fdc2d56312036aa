namespace ManifestSdk.Tests.Rules.Ingress;

public class IngressClassNotDeclaredTests() : RuleTests("MSDK4008")
{
    [Fact]
    public void A_near_miss_is_mended() => Reports(
        "kind: IngressClass\nmetadata: { name: nginx }\n---\n" + Given.Ingress("ingressClassName: [|ngnix|]"),
        "Ingress 'edge' has class 'ngnix', which is not declared. Did you mean 'nginx'?",
        "spec.ingressClassName",
        fix: "nginx");

    [Theory]
    [InlineData("ingressClassName: nginx")]
    [InlineData("rules: []")]
    [InlineData("ingressClassName: 1")]
    public void A_declared_class_and_none_are_fine(string text) => IsSilent("kind: IngressClass\nmetadata: { name: nginx }\n---\n" + Given.Ingress(text));

    [Fact]
    public void Classes_come_with_their_controllers_where_none_is_declared() => IsSilent(Given.Ingress("ingressClassName: alb"));
}
