using ManifestSdk;
using ManifestSdk.Aws;

namespace Article;

/// <summary>
/// The whole picture of the article: an ALB in front of two Services, which reach the same Pods on two target ports,
/// and an NLB beside it.
/// </summary>
public static class Article
{
    private const string Certificate =
        "arn:aws:acm:ap-northeast-1:123456789012:certificate/3b6c1f58-6f4e-4f0e-9a3a-2d7c5b8e9f10";

    [Topology("article")]
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

        app.Ingress("my-ingress-alb")
            .Alb(alb => alb
                .Scheme(AlbScheme.InternetFacing)
                .TargetType(AlbTargetType.Ip)
                .HealthCheckPath("/api/health")
                .Https(Certificate, redirectHttp: true))
            .Host("my-app.example.com", h => h
                .Prefix("/path1", http.Backend(80))
                .Prefix("/path2", admin.Backend(81)));

        app.Service("my-service-nlb")
            .Selects(backend)
            .Port(80, targetPort: "http")
            .Nlb(nlb => nlb
                .Scheme(NlbScheme.Internal)
                .TargetType(NlbTargetType.Ip));
    }
}
