using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class ContainerTests
{
    [Fact]
    public void Ports_are_named_numbered_and_of_any_protocol() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .Port("http", 8080)
            .Port(9090)
            .Port("dns", 5353, Protocol.Udp, hostPort: 53)));

    [Fact]
    public void Environment_comes_from_values_and_from_elsewhere() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var settings = app.ConfigMap("settings").Data("LOG_LEVEL", "info");
            app.Deployment("api").Container("api", "api:1", container => container
                .Env("PORT", "8080")
                .Env("LOG_LEVEL", e => e.ConfigMapKeyRef(settings, "LOG_LEVEL"))
                .Env("PASSWORD", e => e.SecretKeyRef("database", "password", optional: true))
                .Env("POD_IP", e => e.FieldRef("status.podIP"))
                .Env("MEMORY", e => e.ResourceFieldRef("limits.memory", divisor: "1Mi"))
                .EnvFromConfigMap(settings)
                .EnvFromSecret("tokens", prefix: "TOKEN_", optional: false));
        }));

    [Fact]
    public void The_entry_point_its_arguments_and_the_image_are_spelt_out() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .ImagePullPolicy(ImagePullPolicy.IfNotPresent)
            .Command("/bin/api")
            .Args("--port", "8080")
            .WorkingDir("/srv")));

    [Fact]
    public void Resources_are_requested_and_limited() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .Requests(cpu: "100m", memory: "128Mi")
            .Limits(memory: "256Mi", ephemeralStorage: "1Gi")
            .Limits(("nvidia.com/gpu", "1"))));

    [Fact]
    public void Probes_have_handlers_and_timings() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .Port("http", 8080)
            .ReadinessProbe(p => p
                .HttpGet("/api/health", port: "http", scheme: HttpScheme.Https)
                .HttpHeader("Host", "api.example.com")
                .InitialDelaySeconds(5)
                .PeriodSeconds(10)
                .TimeoutSeconds(2)
                .SuccessThreshold(2)
                .FailureThreshold(4))
            .LivenessProbe(p => p.TcpSocket(8080).TerminationGracePeriodSeconds(10))
            .StartupProbe(p => p.Exec("/bin/check", "--quick"))));

    [Fact]
    public void A_grpc_probe_asks_the_health_service() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .LivenessProbe(p => p.Grpc(9000, service: "shop.Orders"))));

    [Fact]
    public void Hooks_run_at_start_and_end() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .PostStart(h => h.Exec("/bin/warm-up"))
            .PreStop(h => h.Sleep(15))));

    [Fact]
    public void Rights_are_taken_one_by_one() =>
        ManifestSnapshot.Match(Manifests.WithContainer(static container => container
            .SecurityContext(s => s
                .RunAsNonRoot()
                .RunAsUser(1000)
                .RunAsGroup(1000)
                .AllowPrivilegeEscalation(false)
                .ReadOnlyRootFilesystem()
                .Capabilities(drop: ["ALL"], add: ["NET_BIND_SERVICE"])
                .SeccompProfile(SeccompProfileType.RuntimeDefault))));
}
