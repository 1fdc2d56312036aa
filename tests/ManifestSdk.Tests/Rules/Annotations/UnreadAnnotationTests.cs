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

    [Fact]
    public void The_clusters_release_decides_where_it_is_known() => Reports(
        Annotated.Ingress("[|external-dns.alpha.kubernetes.io/ttl|]: '60'"),
        "ExternalDNS no longer reads 'external-dns.alpha.kubernetes.io/ttl' since 0.22.0. Use 'external-dns.kubernetes.io/ttl'.",
        "metadata.annotations[external-dns.alpha.kubernetes.io/ttl]",
        fix: "external-dns.kubernetes.io/ttl",
        cluster: new() { ExternalDns = new(0, 22) });

    [Fact]
    public void A_release_that_still_reads_it_may_have_it() => IsSilent(
        Annotated.Ingress("nginx.ingress.kubernetes.io/enable-opentracing: 'true', external-dns.alpha.kubernetes.io/ttl: '60'", "ingressClassName: nginx"),
        cluster: new() { IngressNginx = new(1, 9), ExternalDns = new(0, 21) });

    [Fact]
    public void The_other_prefix_beside_it_is_enough() => IsSilent(
        Annotated.Ingress("external-dns.alpha.kubernetes.io/ttl: '60', external-dns.kubernetes.io/ttl: '60'"), cluster: new() { ExternalDns = new(0, 22) });

    [Fact]
    public void What_the_in_tree_provider_reads_is_read_where_it_may_take_the_Service() => IsSilent(
        Annotated.Service("service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout: '120'", "type: LoadBalancer"));

    [Fact]
    public void It_is_not_read_where_another_controller_takes_the_Service() => Reports(
        Annotated.Service("[|service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout|]: '120'", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb"),
        "'service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout' has no effect. Only the Classic Load Balancers of the in-tree provider read it; use the listener attribute 'tcp.idle_timeout.seconds'.",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout]");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/waf-acl-id: a")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-extra-security-groups: sg-1")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arnz: a")]
    public void A_deprecated_key_one_that_nobody_reads_here_and_one_that_never_was_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation));
}
