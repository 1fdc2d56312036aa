namespace ManifestSdk.Analyzers.Tests;

/// <summary>A small topology with one place that a test fills in.</summary>
internal static class ShopSource
{
    /// <summary>A Deployment that listens on 9376, a Service <c>web</c> that exposes it as 80, and an Ingress that goes on as written.</summary>
    public static string WithIngress(string ingress, string before = "") => $$"""
        using System;
        using System.Linq;
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                var api = app.Deployment("api")
                    .Labels(("app", "api"))
                    .Container("api", "registry.example.com/api:1.4.2", c => c.Port("http", 9376));
                var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                {{before}}
                app.Ingress("edge").ClassName("nginx"){{ingress}};
            }
        }
        """;

    public static string WithBackend(string backend, string before = "") =>
        WithIngress($""".Host("shop.example.com", h => h.Prefix("/", {backend}))""", before);
}
