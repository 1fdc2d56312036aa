using ManifestSdk;
using ManifestSdk.Aws;
using ManifestSdk.Nginx;

namespace Article;

/// <summary>
/// One Deployment that listens on two ports, a Service for each of them, and three ways in: an ALB that ends TLS itself, NGINX
/// that ends TLS with a certificate of the cluster, and an internal NLB.
/// </summary>
public static class Article
{
    private const string Certificate =
        "arn:aws:acm:ap-northeast-1:123456789012:certificate/3b6c1f58-6f4e-4f0e-9a3a-2d7c5b8e9f10";

    [Topology]
    public static void Define(Topology topology)
    {
        var app = topology.Namespace("app");

        var backend = app.Deployment("my-app-deployment-80")
            .Replicas(2)
            .Labels(("app", "my-app"), ("tier", "backend"))
            .Container("my-app", "registry.example.com/my-app:1.4.2", c => c
                .Port("http", 9376)
                .Port("admin", 9377)
                .ReadinessProbe(p => p.HttpGet("/api/health", port: "http")));

        var http = app.Service("my-service-80").Selects(backend).Port(80, targetPort: "http");
        var admin = app.Service("my-service-81").Selects(backend).Port(81, targetPort: "admin");

        void Paths(IngressPathsBuilder host) => host
            .Prefix("/path1", http.Backend(80))
            .Prefix("/path2", admin.Backend(81));

        app.Ingress("my-ingress-alb")
            .Alb(alb => alb
                .Scheme(AlbScheme.InternetFacing)
                .TargetType(AlbTargetType.Ip)
                .HealthCheckPath("/api/health")
                .Https(Certificate, redirectHttp: true))
            .Host("my-app.example.com", Paths);

        app.Ingress("my-ingress-nginx")
            .Nginx(nginx => nginx.SslRedirect(true))
            .Tls(app.ExternalSecret("my-tls-secret"), "my-app.example.com")
            .Host("my-app.example.com", Paths);

        app.Service("my-service-nlb")
            .Selects(backend)
            .Port(80, targetPort: "http")
            .Nlb(nlb => nlb
                .Scheme(NlbScheme.Internal)
                .TargetType(NlbTargetType.Ip));
    }
}
