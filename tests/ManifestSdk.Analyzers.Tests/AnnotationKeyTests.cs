namespace ManifestSdk.Analyzers.Tests;

public class AnnotationKeyTests
{
    [Fact]
    public Task A_misspelt_key_is_replaced() => ManifestTest.Fixes(
        Annotated("""{|MSDK1101:"nginx.ingress.kubernetes.io/ssl-redirct"|}"""),
        Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    [Fact]
    public Task A_misspelt_prefix_is_replaced() => ManifestTest.Fixes(
        Annotated("""{|MSDK1102:"ngnix.ingress.kubernetes.io/ssl-redirect"|}"""),
        Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    [Fact]
    public Task A_known_key_is_no_mistake() => ManifestTest.Reports(Annotated("\"nginx.ingress.kubernetes.io/ssl-redirect\""));

    [Fact]
    public Task A_part_of_a_key_is_not_replaced_by_a_whole_key() => ManifestTest.Reports(
        WithAlb("""ListenerAttributes({|MSDK1108:"https"|}, 443, ("routing.http.response.server.enabled", "false"))"""));

    [Fact]
    public Task An_item_of_a_list_is_reported_and_replaced_by_itself() => ManifestTest.Fixes(
        WithAlb("""InboundCidrs("10.0.0.0/8", {|MSDK1115:"10.0.0.1"|})"""),
        WithAlb("""InboundCidrs("10.0.0.0/8", "10.0.0.1/32")"""));

    [Fact]
    public Task A_pair_of_a_map_is_reported_by_itself() => ManifestTest.Reports(
        WithAlb("""LoadBalancerAttributes(("idle_timeout.timeout_seconds", "60"), {|MSDK1110:("deletion_protection.enabled", "maybe")|})"""));

    [Fact]
    public Task Key_and_value_change_together() => ManifestTest.Fixes(
        WithService("""Annotation({|MSDK1104:"service.beta.kubernetes.io/aws-load-balancer-internal"|}, "true")"""),
        WithService("""Annotation("service.beta.kubernetes.io/aws-load-balancer-scheme", "internal")"""));

    [Fact]
    public Task A_key_is_not_changed_where_its_value_cannot_be() => ManifestTest.Reports(
        WithService("""Annotation({|MSDK1104:"service.beta.kubernetes.io/aws-load-balancer-internal"|}, true.ToString())"""));

    [Fact]
    public Task A_field_of_JSON_is_mended() => ManifestTest.Fixes(
        WithListenPorts("""{|MSDK1119:"[{\"HTTP\":\"80\"}]"|}"""),
        WithListenPorts("\"[{\\\"HTTP\\\":80}]\""));

    [Fact]
    public Task A_raw_string_stays_raw() => ManifestTest.Fixes(
        WithListenPorts(""""{|MSDK1119:"""[{"HTTP":"80"}]"""|}""""),
        WithListenPorts("\"\"\"[{\"HTTP\":80}]\"\"\""));

    private static string WithListenPorts(string value) => ShopSource.WithIngress($"""
        .ClassName("alb").Annotation("alb.ingress.kubernetes.io/target-type", "ip").Annotation("alb.ingress.kubernetes.io/listen-ports", {value}).Host("shop.example.com", h => h.Prefix("/", web.Backend(80)))
        """);

    private static string WithService(string call) => $$"""
        using ManifestSdk;

        public static class Edge
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                var web = app.Deployment("web").Labels(("app", "web")).Container("web", "web:1", c => c.Port("http", 8080));
                app.Service("web").Selects(web).LoadBalancer("service.k8s.aws/nlb").Port(80, targetPort: "http").{{call}};
            }
        }
        """;

    private static string WithAlb(string call) => "using ManifestSdk.Aws;\n" + ShopSource.WithIngress($"""
        .ClassName("alb").Alb(alb => alb.TargetType(AlbTargetType.Ip).{call}).Host("shop.example.com", h => h.Prefix("/", web.Backend(80)))
        """);

    private static string Annotated(string key) => ShopSource.WithIngress($"""
        .Annotation({key}, "true").Host("shop.example.com", h => h.Prefix("/", web.Backend(80)))
        """);
}
