using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class ConfigurationTests
{
    [Fact]
    public void Configuration_is_written_in_the_order_of_its_keys() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.ConfigMap("settings")
            .Data("b.properties", "one=1\ntwo=2\n")
            .Data(("Z", "on"), ("A", "0123"))
            .Data(new Dictionary<string, string> { ["M"] = "" })
            .BinaryData("logo.png", "iVBORw0KGgo=")
            .Immutable()
            .Labels(new Dictionary<string, string> { ["app"] = "api" })
            .Annotations(("b", "2"), ("a", "1"))));

    [Fact]
    public void A_secret_has_a_type_and_text_or_bytes() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Secret("database")
            .Type("kubernetes.io/basic-auth")
            .StringData("username", "shop")
            .Data("password", "c2VjcmV0")
            .Immutable()));

    [Fact]
    public void A_service_account_is_bound_to_roles() =>
        ManifestSnapshot.Match(Topology.Build(static topology =>
        {
            var app = topology.ExternalNamespace("app");
            var account = app.ServiceAccount("api").AutomountServiceAccountToken(false).ImagePullSecret("registry");
            var reader = app.Role("reader").Rule([""], ["pods", "pods/log"], ["get", "list"], resourceNames: ["api-0"]);
            app.RoleBinding("api-reads").Role(reader).ServiceAccount(account).User("jane");
            app.RoleBinding("team-views").ClusterRole("view").Group("shop");
            var metrics = topology.ClusterRole("metrics").Rule(["metrics.k8s.io"], ["pods"], ["get"]).NonResourceRule(["/metrics"], ["get"]);
            topology.ClusterRoleBinding("metrics").ClusterRole(metrics).ServiceAccount("prometheus", "monitoring");
        }, "test"));

    [Fact]
    public void A_claim_asks_for_storage() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.PersistentVolumeClaim("data")
            .AccessModes(AccessMode.ReadWriteMany)
            .Storage("1Ti")
            .StorageClassName("efs")
            .VolumeMode(VolumeMode.Filesystem)
            .VolumeName("pv-1")
            .DataSource("VolumeSnapshot", "yesterday", apiGroup: "snapshot.storage.k8s.io")));

    [Fact]
    public void A_claim_selects_a_volume_that_exists() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.PersistentVolumeClaim("archive")
            .AccessModes(AccessMode.ReadOnlyMany)
            .Storage("1Ti")
            .StorageClassName("")
            .Selector(s => s.MatchLabels(("archive", "2024")))));

    [Fact]
    public void A_cluster_role_gathers_others() =>
        ManifestSnapshot.Match(Topology.Build(
            static topology => topology.ClusterRole("monitoring")
                .AggregationRule(s => s.MatchLabels(("example.com/aggregate-to-monitoring", "true"))),
            "test"));
}
