using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class OtherNamespaceTests() : RuleTests("MSDK7006")
{
    [Theory]
    [InlineData("auth-tls-secret")]
    [InlineData("auth-proxy-set-headers")]
    public void A_reference_to_another_namespace_is_found(string name) => Reports(
        Annotated.Ingress($"nginx.ingress.kubernetes.io/{name}: [|shared/ca|]", "ingressClassName: nginx"),
        "'ca' is in namespace 'shared' and the Ingress in 'app', which is refused unless the administrator allows it. Write 'app/ca' and keep a copy there.",
        $"metadata.annotations[nginx.ingress.kubernetes.io/{name}]");

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/auth-tls-secret: app/ca")]
    [InlineData("nginx.ingress.kubernetes.io/auth-secret: users")]
    [InlineData("nginx.ingress.kubernetes.io/app-root: shared/ca")]
    public void Its_own_namespace_no_namespace_and_other_texts_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation, "ingressClassName: nginx"));
}
