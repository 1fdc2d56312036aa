namespace ManifestSdk.Benchmarks.Apps;

/// <summary>
/// The C# of a number of apps. An app is a Deployment with two replicas and a port, a Service, and an Ingress with one path
/// and five annotations of the ALB; twenty apps share an ALB.
/// </summary>
internal static class AppSource
{
    /// <summary>How many apps one ALB serves: what an IngressGroup is named after.</summary>
    public const int AppsPerGroup = 20;

    private const int UnrolledFiles = 50;

    private const string Usings = """
        using ManifestSdk;
        using ManifestSdk.Aws;


        """;

    /// <summary>One topology whose loop declares all apps.</summary>
    public static AppProgram Loop(int apps) => new(apps, [new SourceText("Apps.cs", Usings + $$"""
        public static class Apps
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var apps = topology.Namespace("apps");
                for (var i = 0; i < {{apps}}; i++)
                {
                    var name = $"app-{i}";
                    var app = apps.Deployment(name)
                        .Replicas(2)
                        .Labels(("app", name))
                        .Container("main", $"registry.example.com/{name}:1.0.0", c => c.Port("http", 8080));
                    var service = apps.Service(name).Selects(app).Port(80, targetPort: "http");
                    apps.Ingress(name)
                        .Alb(alb => alb
                            .Group($"group-{i / {{AppsPerGroup}}}")
                            .Scheme(AlbScheme.InternetFacing)
                            .TargetType(AlbTargetType.Ip)
                            .HealthCheckPath("/healthz")
                            .SuccessCodes("200-299"))
                        .Host($"{name}.example.com", h => h.Prefix("/", service.Backend(80)));
                }
            }
        }

        """)]);

    /// <summary>Fifty files with a topology each, which spells its share of the apps out.</summary>
    public static AppProgram Unrolled(int apps) =>
        new(apps, [.. Enumerable.Range(0, apps).Chunk((apps + UnrolledFiles - 1) / UnrolledFiles).Select(OneFile)]);

    private static SourceText OneFile(int[] apps, int file) => new($"Part{file}.cs", Usings + $$"""
        public static class Part{{file}}
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var apps = topology.Namespace("part-{{file}}");
        {{string.Concat(apps.Select(OneApp))}}    }
        }

        """);

    private static string OneApp(int app) => $$"""

                var app{{app}} = apps.Deployment("app-{{app}}")
                    .Replicas(2)
                    .Labels(("app", "app-{{app}}"))
                    .Container("main", "registry.example.com/app-{{app}}:1.0.0", c => c.Port("http", 8080));
                var service{{app}} = apps.Service("app-{{app}}").Selects(app{{app}}).Port(80, targetPort: "http");
                apps.Ingress("app-{{app}}")
                    .Alb(alb => alb
                        .Group("group-{{app / AppsPerGroup}}")
                        .Scheme(AlbScheme.InternetFacing)
                        .TargetType(AlbTargetType.Ip)
                        .HealthCheckPath("/healthz")
                        .SuccessCodes("200-299"))
                    .Host("app-{{app}}.example.com", h => h.Prefix("/", service{{app}}.Backend(80)));

        """;
}
