namespace ManifestSdk.Tests.Rules.Workloads;

public class InvalidFilePathTests() : RuleTests("MSDK2050")
{
    private static string Pod(string mount, string volume) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: "web:1", volumeMounts: [{ name: data, mountPath: /data{{mount}} }] }], volumes: [{ name: data, {{volume}} }] }
        """;

    [Fact]
    public void A_part_of_a_volume_does_not_lead_upwards() => Reports(
        Pod(", subPath: [|../other|]", "emptyDir: {}"),
        "'../other' as subPath in Pod 'web' leads upwards. Write a path without '..'.",
        "spec.containers[0].volumeMounts[0].subPath");

    [Fact]
    public void A_file_lies_inside() => Reports(
        Pod("", "configMap: { name: a, items: [{ key: a, path: [|/etc/a|] }] }"),
        "'/etc/a' as path in Pod 'web' begins with '/'. Write 'etc/a'.",
        "spec.volumes[0].configMap.items[0].path");

    [Fact]
    public void Names_with_two_points_are_the_kubelets() => Reports(
        Pod("", "configMap: { name: a, items: [{ key: a, path: [|..data|] }] }"),
        "'..data' as path in Pod 'web' begins with '..', which is not allowed",
        "spec.volumes[0].configMap.items[0].path");

    [Fact]
    public void An_export_is_absolute() => Reports(
        Pod("", "nfs: { server: a, path: [|exports|] }"),
        "'exports' as path in Pod 'web' is not absolute. Write '/exports'.",
        "spec.volumes[0].nfs.path");

    [Theory]
    [InlineData(", subPath: a/b", "emptyDir: {}")]
    [InlineData(", subPath: ..a", "emptyDir: {}")]
    [InlineData("", "configMap: { name: a, items: [{ key: a, path: a/b..c }] }")]
    [InlineData("", "hostPath: { path: /var/log }")]
    [InlineData("", "nfs: { server: a, path: / }")]
    public void Paths_inside_are_fine(string mount, string volume) => IsSilent(Pod(mount, volume));
}
