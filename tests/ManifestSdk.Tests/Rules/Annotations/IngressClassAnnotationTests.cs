namespace ManifestSdk.Tests.Rules.Annotations;

public class IngressClassAnnotationTests() : RuleTests("MSDK1140")
{
    [Fact]
    public void The_field_is_named() => Reports(
        Annotated.Ingress("[|kubernetes.io/ingress.class|]: alb", "defaultBackend: { service: { name: web, port: { number: 80 } } }"),
        "'kubernetes.io/ingress.class' is deprecated; write spec.ingressClassName: alb",
        "metadata.annotations[kubernetes.io/ingress.class]");

    [Theory]
    [InlineData("kubernetes.io/ingress.class: alb", "ingressClassName: alb")]
    [InlineData("example.com/ingress.class: alb", "defaultBackend: { service: { name: web, port: { number: 80 } } }")]
    public void The_field_itself_and_an_annotation_of_somebody_else_are_fine(string annotation, string spec) =>
        IsSilent(Annotated.Ingress(annotation, spec));

    [Fact]
    public void Another_kind_is_fine() => IsSilent(Annotated.Service("kubernetes.io/ingress.class: alb", "type: NodePort"));
}
