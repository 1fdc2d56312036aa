namespace ManifestSdk.Evaluation.Tests.Groups;

internal static class Basics
{
    public static Snippet[] All { get; } =
    [
        new("locals and constants", """
            const string name = "shop";
            var port = 80;
            int target;
            target = port + 8000;
            topology.Namespace(name).Service("web").Port(port, targetPort: target);
            """),
        new("whole picture", """
            var app = topology.Namespace("app");
            var backend = app.Deployment("my-app")
                .Labels(("app", "my-app"), ("tier", "backend"))
                .Container("api", "registry.example.com/my-app:1.4.2", c => c
                    .Port("http", 9376)
                    .Port("admin", 9377, Protocol.Udp));
            var web = app.Service("my-service-80").Selects(backend).Port(80, targetPort: "http");
            app.Ingress("my-ingress").ClassName("alb").Host("my-app.example.com", h => h
                .Prefix("/path1", web.Backend(80))
                .Exact("/path2", IngressBackend.Service("other", "http")));
            """),
        new("named and optional arguments", """
            topology.Namespace("n").Service("web").Port(targetPort: "http", port: 80, name: "http", protocol: Protocol.Udp);
            """),
        new("lambda with statements", """
            var start = 9000;
            topology.Namespace("n").Deployment("web").Container("web", "nginx:1", c =>
            {
                for (var i = 0; i < 3; i++)
                    c.Port($"p{i}", start++);
            });
            Show($"{start}");
            """),
        new("foreach over tuples", """
            var app = topology.Namespace("app");
            foreach (var (name, port) in new[] { ("api", 8080), ("web", 8081) })
                app.Deployment(name).Labels(("app", name)).Container(name, $"shop/{name}:1", c => c.Port("http", port));
            """),
        new("own methods", """
            var app = topology.Namespace("app");
            Conventions.Web(app, "api", 8080);
            app.Standard("front");
            """, """
            public static class Conventions
            {
                public static ServiceBuilder Web(NamespaceBuilder app, string name, int port = 80)
                {
                    var workload = app.Deployment(name).Labels(("app", name)).Container(name, Image(name), c => c.Port("http", port));
                    return app.Service(name).Selects(workload).Port(port);
                }

                public static void Standard(this NamespaceBuilder app, string name) => Web(app, name);

                private static string Image(string name) => "registry.example.com/" + name + ":1.0";
            }
            """),
    ];
}
