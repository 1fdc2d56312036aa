using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class PodTests
{
    [Fact]
    public void Init_containers_run_first_and_sidecars_beside() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api")
            .InitContainer("migrate", "migrate:1", c => c.Command("/bin/migrate"))
            .Sidecar("proxy", "proxy:1", c => c.Port("http", 8080))
            .Container("api", "api:1")));

    [Fact]
    public void Volumes_have_every_common_source() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var settings = app.ConfigMap("settings");
            var data = app.PersistentVolumeClaim("data").AccessModes(AccessMode.ReadWriteOnce).Storage("10Gi").StorageClassName("gp3");
            app.Deployment("api")
                .Container("api", "api:1", c => c
                    .VolumeMount("config", "/etc/api", readOnly: true)
                    .VolumeMount("data", "/var/lib/api", subPath: "api"))
                .Volume("config", v => v.ConfigMap(settings, items: [("api.json", "config.json")], optional: false))
                .Volume("certificate", v => v.Secret("api-tls", defaultMode: 256))
                .Volume("data", v => v.PersistentVolumeClaim(data))
                .Volume("cache", v => v.EmptyDir(EmptyDirMedium.Memory, sizeLimit: "64Mi"))
                .Volume("scratch", v => v.EmptyDir())
                .Volume("logs", v => v.HostPath("/var/log", HostPathType.Directory))
                .Volume("share", v => v.Nfs("files.example.com", "/export", readOnly: true))
                .Volume("vault", v => v.Csi("secrets-store.csi.k8s.io", readOnly: true, volumeAttributes: [("secretProviderClass", "api")]))
                .Volume("pod", v => v.DownwardApi(d => d
                    .FieldRef("labels", "metadata.labels")
                    .ResourceFieldRef("memory", "api", "limits.memory", divisor: "1Mi")))
                .Volume("all", v => v.Projected(p => p
                    .ServiceAccountToken("token", audience: "vault", expirationSeconds: 3600)
                    .ConfigMap(settings)
                    .Secret("api-tls", items: [("tls.crt", "ca.crt")])
                    .DownwardApi(d => d.FieldRef("name", "metadata.name"))));
        }));

    [Fact]
    public void Storage_is_claimed_for_as_long_as_a_pod_lives() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api")
            .Labels(("app", "api"))
            .Container("api", "api:1", c => c.VolumeMount("scratch", "/scratch").VolumeDevice("device", "/dev/xvda"))
            .Volume("scratch", v => v.Ephemeral(claim => claim
                .AccessModes(AccessMode.ReadWriteOnce)
                .Storage("50Gi")
                .StorageClassName("gp3")
                .Labels(("app", "api"))
                .Annotation("example.com/team", "shop")))
            .Volume("device", v => v.Ephemeral(claim => claim
                .AccessModes(AccessMode.ReadWriteOnce)
                .VolumeMode(VolumeMode.Block)
                .Storage("1Gi")))));

    [Fact]
    public void An_agent_belongs_to_its_node() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.DaemonSet("agent")
            .Labels(("app", "agent"))
            .HostPid()
            .HostIpc()
            .Toleration()
            .Toleration(TaintEffect.NoExecute)
            .SecurityContext(s => s
                .SupplementalGroups(1000, 2000)
                .AppArmorProfile(AppArmorProfileType.Localhost, "agent")
                .SeLinuxOptions(level: "s0:c123,c456", role: "system_r", type: "spc_t", user: "system_u"))
            .Container("agent", "agent:1", c => c
                .Env("NODE", e => e.FieldRef("spec.nodeName"))
                .VolumeMount("run", "/run/agent", mountPropagation: MountPropagation.HostToContainer)
                .VolumeMount("logs", "/var/log/agent", readOnly: true, subPathExpr: "$(NODE)"))
            .Volume("run", v => v.HostPath("/run/agent"))
            .Volume("logs", v => v.HostPath("/var/log"))));

    [Fact]
    public void Pods_are_placed_spread_and_tolerated() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var cache = app.ExternalWorkload("cache").Labels(("app", "cache"));
            app.Deployment("api")
                .Labels(("app", "api"))
                .NodeSelector(("kubernetes.io/arch", "arm64"))
                .Toleration("spot", "true", TaintEffect.NoSchedule)
                .Toleration("node.kubernetes.io/unreachable", TaintEffect.NoExecute, tolerationSeconds: 60)
                .TopologySpreadConstraint(1, "topology.kubernetes.io/zone", UnsatisfiableConstraintAction.ScheduleAnyway)
                .TopologySpreadConstraint(2, "kubernetes.io/hostname", labelSelector: s => s.MatchLabels(("tier", "backend")), minDomains: 3, matchLabelKeys: ["pod-template-hash"])
                .NodeAffinity(a => a
                    .Required(t => t.MatchExpression("node.kubernetes.io/instance-type", LabelOperator.In, "m7g.large", "m7g.xlarge"))
                    .Preferred(10, t => t.MatchExpression("spot", LabelOperator.DoesNotExist)))
                .PodAffinity(a => a.Preferred(50, "topology.kubernetes.io/zone", cache))
                .PodAntiAffinity(a => a.Required("kubernetes.io/hostname", s => s.MatchLabels(("app", "api"))));
        }));

    [Fact]
    public void Identity_rights_and_the_end_are_the_pods_own() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var account = app.ExternalServiceAccount("api");
            app.Deployment("api")
                .ServiceAccountName(account)
                .AutomountServiceAccountToken(false)
                .ImagePullSecret("registry")
                .SecurityContext(s => s.RunAsNonRoot().FsGroup(2000).FsGroupChangePolicy(FsGroupChangePolicy.OnRootMismatch).Sysctl("net.core.somaxconn", "1024"))
                .TerminationGracePeriodSeconds(45)
                .PriorityClassName("system-cluster-critical")
                .RuntimeClassName("gvisor")
                .ShareProcessNamespace()
                .ReadinessGate("target-health.elbv2.k8s.aws/api")
                .Container("api", "api:1");
        }));

    [Fact]
    public void Network_and_names_are_the_pods_own() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.DaemonSet("agent")
            .HostNetwork()
            .DnsPolicy(DnsPolicy.ClusterFirstWithHostNet)
            .DnsConfig(nameservers: ["10.0.0.2"], searches: ["example.com"], options: [("ndots", "2")])
            .HostAlias("10.1.2.3", "db", "db.example.com")
            .EnableServiceLinks(false)
            .RollingUpdate(maxUnavailable: "10%")
            .Container("agent", "agent:1")));
}
