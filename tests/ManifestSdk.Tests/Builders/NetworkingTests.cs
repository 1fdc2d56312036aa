using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class NetworkingTests
{
    [Fact]
    public void A_service_selects_a_workload_by_labels_that_come_later_too() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var api = app.ExternalWorkload("api").Port("http", 9376);
            app.Service("web").Selects(api).Port(80, targetPort: "http", name: "http").Port(81, targetPort: 9377, name: "admin", appProtocol: "http");
            api.Labels(("app", "api"), ("tier", "backend"));
        }));

    [Fact]
    public void A_service_has_every_type_of_address() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            app.Service("peers").Selector(("app", "db")).Headless().Port(5432).PublishNotReadyAddresses();
            app.Service("node").Selector(("app", "api")).NodePort().Port(53, nodePort: 30053, protocol: Protocol.Udp);
            app.Service("edge").Selector(("app", "api")).LoadBalancer("service.k8s.aws/nlb").Port(443, targetPort: 8443);
            app.Service("legacy").ExternalName("db.example.com");
        }));

    [Fact]
    public void Traffic_is_bounded_and_kept_close() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Service("edge")
            .LoadBalancer()
            .Port(443)
            .SessionAffinityClientIp(timeoutSeconds: 600)
            .ExternalTrafficPolicy(TrafficPolicy.Local)
            .InternalTrafficPolicy(TrafficPolicy.Cluster)
            .TrafficDistribution(TrafficDistribution.PreferSameZone)
            .LoadBalancerSourceRanges("203.0.113.0/24", "198.51.100.0/24")
            .AllocateLoadBalancerNodePorts(false)
            .IpFamilyPolicy(IpFamilyPolicy.PreferDualStack)));

    [Fact]
    public void An_ingress_routes_hosts_and_paths_and_ends_tls() =>
        ManifestSnapshot.Match(Topology.Build(static topology =>
        {
            var nginx = topology.IngressClass("nginx").Controller("k8s.io/ingress-nginx").Default();
            var app = topology.ExternalNamespace("app");
            var web = app.ExternalService("web").Port(80, name: "http");
            app.Ingress("edge")
                .ClassName(nginx)
                .DefaultBackend(web.Backend("http"))
                .Tls("web-tls", "web.example.com")
                .TlsHosts("other.example.com")
                .Host("web.example.com", h => h
                    .Prefix("/", web.Backend(80))
                    .Exact("/healthz", web.Backend("http"))
                    .ImplementationSpecific("/api/*", IngressBackend.Service("api", 8080)))
                .AnyHost(h => h.Prefix("/", IngressBackend.Service("fallback", "http")));
        }, "test"));

    [Fact]
    public void An_ingress_class_hands_settings_to_its_controller() =>
        ManifestSnapshot.Match(Topology.Build(static topology => topology.IngressClass("alb")
            .Controller("ingress.k8s.aws/alb")
            .Parameters("elbv2.k8s.aws", "IngressClassParams", "internal"), "test"));

    [Fact]
    public void A_network_policy_lets_through_what_it_names() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var api = app.Deployment("api").Labels(("app", "api"));
            app.NetworkPolicy("api")
                .Selects(api)
                .PolicyTypes(NetworkPolicyType.Ingress, NetworkPolicyType.Egress)
                .Ingress(i => i
                    .From(p => p.Pods(s => s.MatchLabels(("app", "web"))).Namespace("edge"))
                    .From(p => p.Namespaces(s => s.MatchExpression("team", LabelOperator.In, "shop")))
                    .Port("http")
                    .Port(9000, endPort: 9010))
                .Egress(e => e
                    .To(p => p.IpBlock("10.0.0.0/8", "10.1.0.0/16"))
                    .To(p => p.Pods(api))
                    .Port(53, Protocol.Udp));
            app.NetworkPolicy("deny-all").PolicyTypes(NetworkPolicyType.Ingress);
        }));
}
