namespace ManifestSdk.Tests.Rules.Schema;

public class SeveralChoicesTests() : RuleTests("MSDK1212")
{
    private static string Pod(string spec) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { {{spec}} }
        """;

    private static string Hook(string handler) => Pod($$"""containers: [{ name: web, image: "web:1", lifecycle: { preStop: {{handler}} } }]""");

    private static string Volume(string volume) => Pod($$"""containers: [{ name: web, image: "web:1" }], volumes: [{{volume}}]""");

    [Fact]
    public void A_volume_has_one_source() => Reports(
        Volume("{ name: data, emptyDir: {}, [|hostPath|]: { path: /data } }"),
        "Pod 'web' has 'emptyDir' and 'hostPath' in one place, and only one may be there. Keep one.",
        "spec.volumes[0].hostPath");

    [Fact]
    public void A_hook_does_one_thing() => Reports(
        Hook("{ exec: { command: [a] }, [|sleep|]: { seconds: 1 } }"),
        "Pod 'web' has 'exec' and 'sleep' in one place, and only one may be there. Keep one.",
        "spec.containers[0].lifecycle.preStop.sleep");

    [Fact]
    public void A_hook_does_something() => Reports(
        Hook("[||]{}"),
        "Pod 'web' needs one of 'exec', 'httpGet', 'sleep' and 'tcpSocket' here, and none is written",
        "spec.containers[0].lifecycle.preStop");

    [Fact]
    public void A_persistent_volume_has_a_source() => ReportsAll(
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: data }\nspec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi } }",
        "PersistentVolume 'data' needs one of 'csi', 'local', 'nfs' and the other sources here, and none is written");

    [Fact]
    public void A_volume_without_a_source_is_an_empty_folder() => IsSilent(Volume("{ name: data }"));

    [Fact]
    public void Null_is_as_good_as_nothing() => IsSilent(Volume("{ name: data, emptyDir: {}, hostPath: null }"));

    [Fact]
    public void One_source_is_fine() => IsSilent(Volume("{ name: data, configMap: { name: data } }"));

    [Fact]
    public void One_action_is_fine() => IsSilent(Hook("{ sleep: { seconds: 1 } }"));
}
