namespace ManifestSdk.Tests.Rules.Advice;

public class HostPathTests() : RuleTests("MSDK9017")
{
    [Fact]
    public void The_path_is_named() => Reports(
        Given.Pod("volumes: [{ name: a, emptyDir: {} }, { name: b, hostPath: { path: [|/var/data|], type: Directory } }]"),
        "Deployment 'web' mounts '/var/data' of its node, which outlives the Pod and is another one on every node. Use a PersistentVolumeClaim or an emptyDir.",
        "spec.template.spec.volumes[1].hostPath.path");

    [Theory]
    [InlineData("volumes: [{ name: a, emptyDir: {} }]")]
    [InlineData("volumes: [{ name: hostPath, configMap: { name: a } }]")]
    [InlineData("volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }]")]
    [InlineData("volumes: []")]
    public void Other_volumes_are_fine(string spec) => IsSilent(Given.Pod(spec));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Pod("volumes: [{ name: b, hostPath: { path: /a } }]"));
}
