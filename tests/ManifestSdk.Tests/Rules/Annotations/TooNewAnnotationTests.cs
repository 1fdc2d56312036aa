using ManifestSdk.Model;

namespace ManifestSdk.Tests.Rules.Annotations;

public class TooNewAnnotationTests() : RuleTests("MSDK1141")
{
    private static readonly ClusterProfile Alb28 = new() { AwsLoadBalancerController = new(2, 8) };

    [Fact]
    public void The_release_that_came_with_it_and_that_of_the_cluster_are_named() => Reports(
        Annotated.Ingress("[|alb.ingress.kubernetes.io/listener-attributes.HTTPS-443|]: routing.http.response.server.enabled=false"),
        "AWS Load Balancer Controller reads 'alb.ingress.kubernetes.io/listener-attributes.HTTPS-443' since 2.9.0, and the cluster has 2.8.",
        "metadata.annotations[alb.ingress.kubernetes.io/listener-attributes.HTTPS-443]",
        cluster: Alb28);

    [Fact]
    public void A_prefix_that_came_later_has_an_older_one() => Reports(
        Annotated.Ingress("[|external-dns.kubernetes.io/ttl|]: '60'"),
        "ExternalDNS reads 'external-dns.kubernetes.io/ttl' since 0.22.0, and the cluster has 0.21. Use 'external-dns.alpha.kubernetes.io/ttl'.",
        "metadata.annotations[external-dns.kubernetes.io/ttl]",
        fix: "external-dns.alpha.kubernetes.io/ttl",
        cluster: new() { ExternalDns = new(0, 21) });

    [Fact]
    public void What_is_old_enough_is_fine() => IsSilent(
        Annotated.Ingress("alb.ingress.kubernetes.io/security-group-prefix-lists: pl-1, alb.ingress.kubernetes.io/scheme: internal"), cluster: Alb28);

    [Fact]
    public void What_another_controller_may_read_is_fine()
    {
        const string Groups = "service.beta.kubernetes.io/aws-load-balancer-security-groups";
        var alb25 = new ClusterProfile { AwsLoadBalancerController = new(2, 5) };

        IsSilent(Annotated.Service(Groups + ": sg-1", "type: LoadBalancer"), cluster: alb25);
        Reports(
            Annotated.Service($"[|{Groups}|]: sg-1", "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb"),
            $"AWS Load Balancer Controller reads '{Groups}' since 2.6.0, and the cluster has 2.5.",
            $"metadata.annotations[{Groups}]",
            cluster: alb25);
    }

    [Fact]
    public void Without_a_choice_nothing_is_too_new() =>
        IsSilent(Annotated.Ingress("alb.ingress.kubernetes.io/listener-attributes.HTTPS-443: a=b, external-dns.kubernetes.io/ttl: '60'"));

    [Fact]
    public void A_release_without_its_patch_may_be_the_patch_that_came_with_it() => IsSilent(
        Annotated.Ingress("alb.ingress.kubernetes.io/use-regex-path-match: 'true'"), cluster: new() { AwsLoadBalancerController = new(2, 14) });

    [Fact]
    public void Both_prefixes_serve_every_release() => IsSilent(
        Annotated.Ingress("external-dns.kubernetes.io/ttl: '60', external-dns.alpha.kubernetes.io/ttl: '60'"), cluster: new() { ExternalDns = new(0, 21) });

    [Fact]
    public void Auto_Mode_has_releases_of_its_own() => IsSilent(
        Annotated.Service("service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group: 'true'", "type: LoadBalancer, loadBalancerClass: eks.amazonaws.com/nlb"),
        cluster: Alb28);
}
