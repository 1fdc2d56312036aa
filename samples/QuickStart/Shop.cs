using ManifestSdk;
using ManifestSdk.Aws;

namespace QuickStart;

public static class Shop
{
    [Topology]
    public static void Define(Topology topology)
    {
        var app = topology.Namespace("shop");

        var api = app.Deployment("api")
            .Replicas(2)
            .Labels(("app", "shop"), ("tier", "api"))
            .Container("api", "registry.example.com/shop/api:1.4.2", c => c
                .Port("http", 9376)
                .ReadinessProbe(p => p.HttpGet("/healthz", port: "http")));

        var web = app.Service("web")
            .Selects(api)
            .Port(80, targetPort: "http");

        app.Ingress("edge")
            .Alb(alb => alb
                .Scheme(AlbScheme.InternetFacing)
                .TargetType(AlbTargetType.Ip)
                .HealthCheckPath("/healthz")
                .Https("arn:aws:acm:eu-central-1:123456789012:certificate/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", redirectHttp: true))
            .Host("shop.example.com", h => h
                .Prefix("/", web.Backend(80)));
    }
}
