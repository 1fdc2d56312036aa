using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient.Tests.Samples;

/// <summary>A topology of builders only.</summary>
internal static class Shop
{
    public static ManifestSet Set { get; } = Topology.Build(Define, "shop");

    public static ManifestResource Service { get; } = Set.Resources.Single(static resource => resource.Kind == "Service");

    private static void Define(Topology topology)
    {
        var app = topology.Namespace("shop").Labels(("team", "shop"));

        var settings = app.ConfigMap("settings").Data(("name", "shop"), ("apiVersion", "2"));
        var secret = app.Secret("keys").Data("token", "c2VjcmV0").Immutable();
        app.ServiceAccount("api").AutomountServiceAccountToken(false);

        var api = app.Deployment("api")
            .Replicas(2)
            .RollingUpdate(maxSurge: "25%", maxUnavailable: 0)
            .Labels(("tier", "api"), ("app", "shop"))
            .Annotation("example.com/owner", "shop")
            .InitContainer("migrate", "registry.example.com/shop/migrate:1.4.2", c => c.Command("migrate", "--all"))
            .Container("api", "registry.example.com/shop/api:1.4.2", c => c
                .Port("http", 9376)
                .Env("MODE", "live")
                .Env("POD", e => e.FieldRef("metadata.name"))
                .EnvFromConfigMap(settings)
                .EnvFromSecret(secret, optional: true)
                .Requests(memory: "256Mi", cpu: "100m")
                .Limits(memory: "256Mi")
                .ReadinessProbe(p => p.HttpGet("/healthz", port: "http").PeriodSeconds(5))
                .LivenessProbe(p => p.TcpSocket(9376)));

        var web = app.Service("web").Selects(api).Port(80, targetPort: "http");

        app.Ingress("edge").Host("shop.example.com", h => h.Prefix("/", web.Backend(80)));
    }
}
