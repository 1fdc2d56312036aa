using ManifestSdk.Aws;

namespace ManifestSdk.Tests.Builders;

/// <summary>The examples of docs/dsl.md, word for word.</summary>
internal static class GuideExamples
{
    public static void Define(Topology topology)
    {
        var app = topology.Namespace("guide");
        var backend = app.Deployment("my-app").Labels(("app", "my-app")).Container("api", "api:1", static c => c.Port("http", 9376));
        var web = app.ExternalService("web").Port(80);
        Namespaces(topology);
        Deployments(app);
        Configuration(app);
        Pods(app);
        OtherWorkloads(app);
        Services(app, backend);
        Ingresses(topology, app, web);
        Scaling(app, backend);
        Access(topology, app);
        OnAws(topology, app, web);
        AnyKind(app);
        Values(app);
        Patches(app);
        Elsewhere(app);
    }

    private static void Namespaces(Topology topology)
    {
        var app = topology.Namespace("app")
            .Labels(("pod-security.kubernetes.io/enforce", "restricted"))
            .Annotation("example.com/team", "shop");

        var monitoring = topology.ExternalNamespace("monitoring");   // exists already: known, never written out
    }

    private static void Deployments(NamespaceBuilder app)
    {
        var backend = app.Deployment("my-app")
            .Replicas(2)
            .Labels(("app", "my-app"), ("tier", "backend"))
            .PodLabels(("version", "1.4.2"))
            .RollingUpdate(maxSurge: "25%", maxUnavailable: 0)
            .TerminationGracePeriodSeconds(45)
            .TopologySpreadConstraint(1, "topology.kubernetes.io/zone")
            .Container("api", "registry.example.com/my-app:1.4.2", c => c
                .Port("http", 9376)
                .Port("admin", 9377)
                .Requests(cpu: "100m", memory: "128Mi")
                .Limits(memory: "256Mi")
                .ReadinessProbe(p => p.HttpGet("/api/health", port: "http").PeriodSeconds(10))
                .PreStop(h => h.Sleep(15)));
    }

    private static void Configuration(NamespaceBuilder app)
    {
        var settings = app.ConfigMap("settings").Data(("LOG_LEVEL", "info"), ("REGION", "ap-northeast-1"));
        var account = app.ServiceAccount("api").AutomountServiceAccountToken(false);

        app.Deployment("api")
            .Labels(("app", "api"))
            .ServiceAccountName(account)
            .Container("api", "registry.example.com/api:1.4.2", c => c
                .Env("PORT", "8080")
                .Env("PASSWORD", e => e.SecretKeyRef("database", "password"))
                .Env("POD_IP", e => e.FieldRef("status.podIP"))
                .EnvFromConfigMap(settings)
                .VolumeMount("config", "/etc/api", readOnly: true))
            .Volume("config", v => v.ConfigMap(settings));
    }

    private static void Pods(NamespaceBuilder app)
    {
        app.Deployment("web")
            .Labels(("app", "web"))
            .InitContainer("migrate", "registry.example.com/migrate:1.4.2", c => c.Command("/bin/migrate", "up"))
            .Sidecar("proxy", "registry.example.com/proxy:2.0.0", c => c.Port("proxy", 15001))
            .Container("web", "registry.example.com/web:1.4.2", c => c
                .VolumeMount("cache", "/var/cache/web")
                .SecurityContext(s => s.AllowPrivilegeEscalation(false).ReadOnlyRootFilesystem().Capabilities(drop: ["ALL"])))
            .Volume("cache", v => v.Ephemeral(claim => claim.AccessModes(AccessMode.ReadWriteOnce).Storage("10Gi")))
            .SecurityContext(s => s.RunAsNonRoot().RunAsUser(1000).FsGroup(1000).SeccompProfile(SeccompProfileType.RuntimeDefault))
            .NodeSelector(("kubernetes.io/arch", "arm64"))
            .Toleration("spot", TaintEffect.NoSchedule)                // .Toleration() alone tolerates every taint
            .PodAntiAffinity(a => a.Preferred(100, "kubernetes.io/hostname", s => s.MatchLabels(("app", "web"))))
            .ImagePullSecret("registry");
    }

    private static void OtherWorkloads(NamespaceBuilder app)
    {
        var peers = app.Service("db-peers").Selector(("app", "db")).Headless().Port(5432);

        app.StatefulSet("db")
            .Replicas(3)
            .Labels(("app", "db"))
            .ServiceName(peers)
            .Container("db", "postgres:17", c => c.Port("postgres", 5432).VolumeMount("data", "/var/lib/postgresql/data"))
            .VolumeClaimTemplate("data", claim => claim.AccessModes(AccessMode.ReadWriteOnce).Storage("20Gi"));

        app.DaemonSet("agent").Labels(("app", "agent")).Container("agent", "registry.example.com/agent:3.1.0");

        app.Job("import").BackoffLimit(3).TtlSecondsAfterFinished(3600).Container("import", "registry.example.com/import:1.0.0");

        app.CronJob("report", "30 3 * * *")
            .TimeZone("Asia/Tokyo")
            .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
            .Container("report", "registry.example.com/report:1.0.0");
    }

    private static void Services(NamespaceBuilder app, DeploymentBuilder backend)
    {
        var web = app.Service("web").Selects(backend).Port(80, targetPort: "http");

        app.Service("peers").Selector(("app", "my-app")).Headless().Port(9376);
        app.Service("node").Selects(backend).NodePort().Port(80, targetPort: "http", nodePort: 30080);
        app.Service("edge").Selects(backend).LoadBalancer("service.k8s.aws/nlb").Port(443, targetPort: "http");
        app.Service("legacy-db").ExternalName("db.example.com");
    }

    private static void Ingresses(Topology topology, NamespaceBuilder app, ServiceBuilder web)
    {
        var nginx = topology.ExternalIngressClass("nginx");

        app.Ingress("edge")
            .ClassName(nginx)
            .Tls("web-tls", "web.example.com")
            .Host("web.example.com", h => h
                .Prefix("/", web.Backend(80))
                .Exact("/healthz", web.Backend(80)))
            .AnyHost(h => h.Prefix("/", IngressBackend.Service("fallback", 80)))
            .DefaultBackend(web.Backend(80));
    }

    private static void Scaling(NamespaceBuilder app, DeploymentBuilder backend)
    {
        app.HorizontalPodAutoscaler("my-app")
            .ScaleTargetRef(backend)
            .MinReplicas(2)
            .MaxReplicas(10)
            .ResourceMetric("cpu", averageUtilization: 70)
            .ObjectMetric(app.ExternalService("web"), "requests_per_second", "2k")
            .ScaleDown(r => r.StabilizationWindowSeconds(300));

        app.PodDisruptionBudget("my-app").Selects(backend).MaxUnavailable(1);

        app.NetworkPolicy("my-app")
            .Selects(backend)
            .Ingress(i => i
                .From(p => p.Namespace("ingress-nginx"))
                .Port("http"));
    }

    private static void Access(Topology topology, NamespaceBuilder app)
    {
        app.PersistentVolumeClaim("uploads").AccessModes(AccessMode.ReadWriteMany).Storage("100Gi").StorageClassName("efs");

        var reader = app.Role("reader").Rule([""], ["pods", "pods/log"], ["get", "list", "watch"]);
        var account = app.ServiceAccount("reader");
        app.RoleBinding("reader").Role(reader).ServiceAccount(account);

        topology.ClusterRoleBinding("team-views").ClusterRole("view").Group("shop");
    }

    private static void OnAws(Topology topology, NamespaceBuilder app, ServiceBuilder web)
    {
        var settings = topology.IngressClassParams("internal").Scheme(AlbScheme.Internal).Group("shop");
        topology.IngressClass("alb-internal").Alb(settings);

        app.TargetGroupBinding("web").ServiceRef(web, 80).TargetGroupName("web").TargetType(AlbTargetType.Ip);
        app.ServiceAccount("uploads").EksRole("arn:aws:iam::123456789012:role/uploads");
    }

    private static void AnyKind(NamespaceBuilder app)
    {
        app.Resource("example.com/v1", "Widget", "w", o => o
            .Map("spec", spec => spec
                .Set("size", 3)
                .Strings("tags", "a", "b")
                .List("parts", parts => parts.Map(part => part.Set("name", "wheel")))));
    }

    private static void Values(NamespaceBuilder app)
    {
        var http = ContainerPort.Tcp("http", 9376);
        ImageReference image = "registry.example.com/shop/api";

        var shop = app.Deployment("shop")
            .Labels(("app", "shop"))
            .TerminationGracePeriodSeconds(TimeSpan.FromMinutes(2))
            .Container("shop", image.WithTag("1.4.2"), c => c
                .Port(http)
                .Requests(cpu: Quantity.Milli(500), memory: "256Mi")
                .Limits(cpu: 2, memory: Quantity.Gibi(1))
                .ReadinessProbe(p => p.HttpGet("/health", http).PeriodSeconds(10)));

        app.Service("shop").Selects(shop).LoadBalancer()
            .LoadBalancerSourceRanges("203.0.113.0/24", Cidr.Host("198.51.100.7"))
            .Port(80, targetPort: http);
        app.ServiceAccount("shop").EksRole(Arn.IamRole("123456789012", "shop"));
    }

    private static void Patches(NamespaceBuilder app)
    {
        app.Deployment("patched")
            .Labels(("app", "patched"))
            .Container("main", "registry.example.com/main:1.0.0", c => c.Patch("terminationMessagePolicy", "FallbackToLogsOnError"))
            .PatchPods("schedulerName", "custom")
            .Patch("spec.template.spec.containers[main].stdin", true)
            .Patch("""
                spec:
                  progressDeadlineSeconds: 120
                  template:
                    spec:
                      setHostnameAsFQDN: true
                """);
    }

    private static void Elsewhere(NamespaceBuilder app)
    {
        var legacy = app.ExternalService("legacy").Port(80);
        var cache = app.ExternalWorkload("cache").Labels(("app", "cache")).Port("redis", 6379);

        app.ExternalSecret("web-tls");
        app.Service("cache").Selects(cache).Port(6379);
        app.Ingress("old").ClassName("nginx").Host("old.example.com", h => h.Prefix("/", legacy.Backend(80)));
    }
}
