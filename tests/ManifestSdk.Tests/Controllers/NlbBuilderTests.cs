using ManifestSdk.Aws;

namespace ManifestSdk.Tests.Controllers;

public class NlbBuilderTests
{
    [Fact]
    public void The_Service_becomes_a_load_balancer_of_the_controllers_class()
    {
        var service = Annotations.OfService(web => web.Nlb(nlb => nlb.Scheme(NlbScheme.Internal).TargetType(NlbTargetType.Ip)));

        Assert.Equal(
            ["service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip", "service.beta.kubernetes.io/aws-load-balancer-scheme: internal"],
            Annotations.Of(service));
        Assert.Contains("type: LoadBalancer", service.Spec!.ToString(), StringComparison.Ordinal);
        Assert.Contains("loadBalancerClass: service.k8s.aws/nlb", service.Spec.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Service_that_chooses_the_controller_by_annotation_gets_no_class()
    {
        var service = Annotations.OfService(web => web
            .Annotation("service.beta.kubernetes.io/aws-load-balancer-type", "external")
            .Nlb(nlb => nlb.TargetType(NlbTargetType.Ip)));

        Assert.DoesNotContain("loadBalancerClass", service.Spec!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Switches_are_written_as_on_and_off() => Assert.Equal(
        ["service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat: off"],
        Annotations.OfNlb(nlb => nlb.EnablePrefixForIpv6SourceNat(false)));

    [Fact]
    public void Tls_names_the_ports_only_where_some_are_meant()
    {
        Assert.Equal(["service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:x"], Annotations.OfNlb(nlb => nlb.Tls("arn:x")));
        Assert.Equal(
            ["service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:x", "service.beta.kubernetes.io/aws-load-balancer-ssl-ports: 443,8443"],
            Annotations.OfNlb(nlb => nlb.Tls("arn:x", 443, 8443)));
    }

    [Fact]
    public void A_health_check_by_HTTP_says_so() => Assert.Equal(
        [
            "service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval: 20",
            "service.beta.kubernetes.io/aws-load-balancer-healthcheck-path: /up",
            "service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: HTTP",
        ],
        Annotations.OfNlb(nlb => nlb.HttpHealthCheck("/up", intervalSeconds: 20)));

    [Fact]
    public void Listeners_are_weighted_by_actions() => Assert.Equal(
        ["""service.beta.kubernetes.io/actions.TCP-80: {"type":"forward","forwardConfig":{"baseServiceWeight":9,"targetGroups":[{"serviceName":"next","servicePort":80,"weight":1}]}}"""],
        Annotations.OfNlb(nlb => nlb.Action("TCP", 80, NlbAction.Forward(9, AlbTarget.Service("next", 80, 1)))));

    [Fact]
    public void Attributes_of_one_port_have_a_key_of_their_own() => Assert.Equal(
        ["service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.443: stickiness.enabled=true"],
        Annotations.OfNlb(nlb => nlb.TargetGroupAttributes(443, ("stickiness.enabled", "true"))));
}
