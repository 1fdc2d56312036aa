using ManifestSdk.Aws;
using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class AwsTests
{
    [Fact]
    public void A_class_of_albs_shares_its_settings() =>
        ManifestSnapshot.Match(Topology.Build(static topology =>
        {
            var settings = topology.IngressClassParams("internal")
                .Scheme(AlbScheme.Internal)
                .IpAddressType(AlbIpAddressType.Dualstack)
                .TargetType(AlbTargetType.Ip)
                .Group("shop")
                .LoadBalancerName("shop-internal")
                .CertificateArn("arn:aws:acm:ap-northeast-1:123456789012:certificate/11111111-2222-3333-4444-555555555555")
                .SslPolicy("ELBSecurityPolicy-TLS13-1-2-2021-06")
                .SslRedirectPort(443)
                .InboundCidrs("10.0.0.0/8")
                .Subnets("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")
                .NamespaceSelector(s => s.MatchLabels(("team", "shop")))
                .Tags(("team", "shop"))
                .LoadBalancerAttributes(("idle_timeout.timeout_seconds", "120"));
            topology.IngressClass("alb-internal").Alb(settings);
        }, "test"));

    [Fact]
    public void A_target_group_is_filled_with_a_services_pods() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.TargetGroupBinding("web")
            .ServiceRef(app.ExternalService("web").Port(80), 80)
            .TargetGroupArn("arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/web/0123456789abcdef")
            .TargetType(AlbTargetType.Ip)
            .VpcId("vpc-0123456789abcdef0")
            .MultiClusterTargetGroup()
            .AllowSecurityGroup("sg-0123456789abcdef0", port: 8080)
            .AllowIpBlock("10.0.0.0/16")));

    [Fact]
    public void A_target_group_is_filled_with_nodes() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.TargetGroupBinding("dns")
            .ServiceRef(app.ExternalService("dns").NodePort().Port(53, protocol: Protocol.Udp), 53)
            .TargetGroupName("dns")
            .TargetType(AlbTargetType.Instance)
            .NodeSelector(s => s.MatchExpression("node.kubernetes.io/role", LabelOperator.NotIn, "batch"))
            .AllowIpBlock("10.0.0.0/16", port: 53, Protocol.Udp)));

    [Fact]
    public void A_service_account_acts_as_an_iam_role() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.ServiceAccount("api").EksRole("arn:aws:iam::123456789012:role/shop-api")));
}
