namespace ManifestSdk.Tests.Rules.Annotations;

public class WrongKindTests() : RuleTests("MSDK1103")
{
    [Fact]
    public void The_right_kind_is_named() => Reports(
        Annotated.Service("[|alb.ingress.kubernetes.io/scheme|]: internal", "type: NodePort"),
        "'alb.ingress.kubernetes.io/scheme' is read on an Ingress, not on a Service",
        "metadata.annotations[alb.ingress.kubernetes.io/scheme]");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/target-type: ip")]
    [InlineData("alb.ingress.kubernetes.io/shceme: internal")]
    [InlineData("example.com/scheme: internal")]
    public void A_key_that_is_read_here_or_not_known_is_fine(string annotation) => IsSilent(Annotated.Service(annotation, "type: NodePort"));
}
