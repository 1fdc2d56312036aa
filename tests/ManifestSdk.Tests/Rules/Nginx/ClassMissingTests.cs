using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class ClassMissingTests() : RuleTests("MSDK7003")
{
    private const string Redirect = "nginx.ingress.kubernetes.io/ssl-redirect";
    private const string Backend = "defaultBackend: { service: { name: web, port: { number: 80 } } }";

    [Fact]
    public void An_Ingress_that_leaves_it_to_the_cluster_is_found() => Reports(
        Annotated.Ingress($"[|{Redirect}|]: 'true'", Backend),
        "This Ingress is meant for ingress-nginx, but names no class, so the cluster's default decides who serves it. Write spec.ingressClassName: nginx.",
        $"metadata.annotations[{Redirect}]");

    [Theory]
    [InlineData(Redirect + ": 'true'", "ingressClassName: internal")]
    [InlineData(Redirect + ": 'true', kubernetes.io/ingress.class: nginx", Backend)]
    [InlineData("example.com/a: b", Backend)]
    public void A_class_of_either_form_and_other_annotations_are_fine(string annotations, string spec) =>
        IsSilent(Annotated.Ingress(annotations, spec));

    [Fact]
    public void A_default_class_that_is_declared_is_enough() => IsSilent("""
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: nginx, annotations: { ingressclass.kubernetes.io/is-default-class: 'true' } }
        spec: { controller: k8s.io/ingress-nginx }
        ---

        """ + Annotated.Ingress(Redirect + ": 'true'", Backend));
}
