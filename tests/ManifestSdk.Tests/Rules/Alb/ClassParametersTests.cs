namespace ManifestSdk.Tests.Rules.Alb;

public class ClassParametersTests() : RuleTests("MSDK5035")
{
    [Fact]
    public void The_group_of_the_other_controller_is_found() => Reports(
        Class("eks.amazonaws.com/alb", "apiGroup: [|elbv2.k8s.aws|], kind: IngressClassParams, name: a"),
        "'eks.amazonaws.com/alb' reads parameters of 'eks.amazonaws.com', not of 'elbv2.k8s.aws'. Write 'eks.amazonaws.com'.",
        "spec.parameters.apiGroup",
        fix: "eks.amazonaws.com");

    [Fact]
    public void Another_kind_is_found() => Reports(
        Class("ingress.k8s.aws/alb", "apiGroup: elbv2.k8s.aws, kind: [|IngressClassParam|], name: a"),
        "'ingress.k8s.aws/alb' reads no parameters of kind 'IngressClassParam'. Write 'IngressClassParams'.",
        "spec.parameters.kind",
        fix: "IngressClassParams");

    [Fact]
    public void A_missing_group_is_found() => Reports(
        Class("ingress.k8s.aws/alb", "kind: IngressClassParams, name: a", "[||]"),
        "The parameters of IngressClass 'alb' name no apiGroup, and 'ingress.k8s.aws/alb' reads those of 'elbv2.k8s.aws'. Write apiGroup: elbv2.k8s.aws.",
        "spec.parameters");

    [Theory]
    [InlineData("ingress.k8s.aws/alb", "apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: a")]
    [InlineData("eks.amazonaws.com/alb", "apiGroup: eks.amazonaws.com, kind: IngressClassParams, name: a")]
    [InlineData("k8s.io/ingress-nginx", "kind: ConfigMap, name: a")]
    [InlineData("example.com/alb", "apiGroup: example.com, kind: Anything, name: a")]
    public void The_kind_of_the_controller_and_other_controllers_are_fine(string controller, string parameters) =>
        IsSilent(Class(controller, parameters));

    private static string Class(string controller, string parameters, string mark = "") => $$"""
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: alb }
        spec: { controller: {{controller}}, parameters: {{mark}}{ {{parameters}} } }
        """;
}
