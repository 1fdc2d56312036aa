namespace ManifestSdk.Tests.Rules.Annotations;

public class UnreadAnnotationTests() : RuleTests("MSDK1105")
{
    [Theory]
    [InlineData(
        "alb.ingress.kubernetes.io/dry-run-plan",
        "Only the controller itself writes 'alb.ingress.kubernetes.io/dry-run-plan'. Remove it.")]
    [InlineData(
        "nginx.ingress.kubernetes.io/secure-backends",
        "'nginx.ingress.kubernetes.io/secure-backends' has no effect. The controller no longer reads it since 0.21.0; 'backend-protocol' has taken its place.")]
    [InlineData(
        "alb.ingress.kubernetes.io/certificate-arns",
        "'alb.ingress.kubernetes.io/certificate-arns' has no effect. Never read. The singular key takes the list. Use 'alb.ingress.kubernetes.io/certificate-arn'.",
        "alb.ingress.kubernetes.io/certificate-arn")]
    public void Why_it_is_not_read_is_told(string key, string message, string? fix = null) =>
        Reports(Annotated.Ingress($"[|{key}|]: a"), message, $"metadata.annotations[{key}]", fix);

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/waf-acl-id: a")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-extra-security-groups: sg-1")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arnz: a")]
    public void A_deprecated_key_one_that_nobody_reads_here_and_one_that_never_was_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation));
}
