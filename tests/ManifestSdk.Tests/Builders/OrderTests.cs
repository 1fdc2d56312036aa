using CsCheck;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Builders;

/// <summary>Moving a call changes nothing, except in lists, whose order means something to Kubernetes.</summary>
public class OrderTests
{
    private static readonly Action<DeploymentBuilder>[] DeploymentCalls =
    [
        static d => d.Labels(("app", "api"), ("tier", "backend")),
        static d => d.Labels(("track", "stable")),
        static d => d.RecommendedLabels("api", version: "1"),
        static d => d.PodLabels(("tier", "front"), ("version", "2")),
        static d => d.MatchLabels(("app", "api")),
        static d => d.Annotation("b", "1"),
        static d => d.PodAnnotations(("c", "1")),
        static d => d.Replicas(3),
        static d => d.RollingUpdate(maxSurge: 1),
        static d => d.TopologySpreadConstraint(1, "zone"),
        static d => d.ServiceAccountName("api"),
        static d => d.HostNetwork(),
        static d => d.NodeSelector(("arch", "arm64")),
        static d => d.Volume("cache", static v => v.EmptyDir()),
        static d => d.SecurityContext(static s => s.FsGroup(1)),
        static d => d.Container("api", "api:1"),
        static d => d.InitContainer("init", "init:1"),
    ];

    private static readonly Action<ContainerBuilder>[] ContainerCalls =
    [
        static c => c.Port("http", 80),
        static c => c.Env("A", "1"),
        static c => c.EnvFromSecret("s"),
        static c => c.Limits(cpu: "1"),
        static c => c.Requests(memory: "1Mi"),
        static c => c.LivenessProbe(static p => p.PeriodSeconds(5).TcpSocket(80)),
        static c => c.ReadinessProbe(static p => p.HttpHeader("Host", "x").HttpGet("/", 80)),
        static c => c.Args("a"),
        static c => c.Command("b"),
        static c => c.VolumeMount("cache", "/cache"),
        static c => c.PreStop(static h => h.Sleep(5)),
        static c => c.SecurityContext(static s => s.Privileged()),
    ];

    private static readonly Action<ServiceBuilder>[] ServiceCalls =
    [
        static s => s.LoadBalancer("example.com/lb"),
        static s => s.Selector(("app", "api")),
        static s => s.Selector(("tier", "backend")),
        static s => s.Port(80, name: "http"),
        static s => s.SessionAffinityClientIp(60),
        static s => s.ExternalTrafficPolicy(TrafficPolicy.Local),
        static s => s.LoadBalancerSourceRanges("10.0.0.0/8"),
        static s => s.Labels(("a", "1")),
        static s => s.Annotation("a", "1"),
    ];

    [Fact]
    public void Calls_on_a_deployment_may_be_moved() =>
        AssertOrderIsFree(DeploymentCalls, static (app, calls) => Each(app.Deployment("api"), calls));

    [Fact]
    public void Calls_on_a_container_may_be_moved() =>
        AssertOrderIsFree(ContainerCalls, static (app, calls) => app.Deployment("api").Container("api", "api:1", container => Each(container, calls)));

    [Fact]
    public void Calls_on_a_service_may_be_moved() =>
        AssertOrderIsFree(ServiceCalls, static (app, calls) => Each(app.Service("web"), calls));

    [Fact]
    public void Objects_may_be_declared_in_any_order() =>
        AssertOrderIsFree<NamespaceBuilder>(
            [
                static app => app.Service("web"),
                static app => app.Service("api"),
                static app => app.Deployment("web"),
                static app => app.Ingress("web"),
                static app => app.ConfigMap("web"),
                static app => app.Resource("example.com/v1", "Widget", "web"),
            ],
            static (app, calls) => Each(app, calls));

    private static void AssertOrderIsFree<TBuilder>(Action<TBuilder>[] calls, Action<NamespaceBuilder, Action<TBuilder>[]> make)
    {
        var expected = Written(calls);
        Gen.Shuffle(calls).Sample(shuffled => Assert.Equal(expected, Written(shuffled)), iter: 50);

        string Written(Action<TBuilder>[] order) => ManifestYaml.Write(Manifests.In(app => make(app, order)));
    }

    private static void Each<TBuilder>(TBuilder builder, Action<TBuilder>[] calls)
    {
        foreach (var call in calls)
            call(builder);
    }
}
