using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Advice;

public class PlainHttpTests() : RuleTests("MSDK9032")
{
    private const string Prefix = "alb.ingress.kubernetes.io/";

    [Theory]
    [InlineData("a: b", "ingressClassName: nginx", "Add a tls entry for it.")]
    [InlineData("a: b", "ingressClassName: alb", "List HTTPS in 'alb.ingress.kubernetes.io/listen-ports' and name a certificate.")]
    [InlineData(Prefix + "listen-ports: '[{\"HTTP\":8080}]'", "ingressClassName: alb", "List HTTPS in 'alb.ingress.kubernetes.io/listen-ports' and name a certificate.")]
    public void A_host_over_plain_HTTP_is_found(string annotation, string spec, string remedy) => Reports(
        Annotated.Ingress(annotation, spec, Annotated.Path("web", "number: 80", host: "host: [|a.example.com|], ")),
        $"Ingress 'edge' serves 'a.example.com' over plain HTTP only. {remedy}",
        "spec.rules[0].host");

    [Theory]
    [InlineData("a: b", "ingressClassName: nginx, tls: [{ hosts: [a.example.com] }]")]
    [InlineData(Prefix + "certificate-arn: a", "ingressClassName: alb")]
    [InlineData(Prefix + "listen-ports: '[{\"HTTPS\":443}]'", "ingressClassName: alb")]
    [InlineData(Prefix + "group.name: shop", "ingressClassName: alb")]
    public void TLS_of_the_Ingress_or_of_its_ALB_is_fine(string annotation, string spec) =>
        IsSilent(Annotated.Ingress(annotation, spec, Annotated.Path("web", "number: 80")));

    [Fact]
    public void Without_a_class_nobody_knows_who_serves_it() => IsSilent(Annotated.Ingress("a: b", "tls: []", Annotated.Path("web", "number: 80")));

    [Fact]
    public void Without_a_host_nothing_is_said() => IsSilent(Annotated.Ingress("a: b", "ingressClassName: nginx", Annotated.Path("web", "number: 80", host: "")));
}
