namespace ManifestSdk.Tests.Rules.Workloads;

public class VolumeNotDeclaredTests() : RuleTests("MSDK2015")
{
    [Fact]
    public void A_near_miss_is_mended() => Reports(
        Given.Pod("volumes: [{ name: cache }], containers: [{ name: a, image: a, volumeMounts: [{ name: [|cahce|], mountPath: /c }] }]"),
        "Deployment 'web' has no volume 'cahce' for container 'a' to mount. Did you mean 'cache'?",
        "spec.template.spec.containers[0].volumeMounts[0].name",
        fix: "cache");

    [Theory]
    [InlineData("volumes: [{ name: c }], containers: [{ name: a, image: a, volumeMounts: [{ name: c, mountPath: /c }] }]")]
    [InlineData("containers: [{ name: a, image: a, volumeMounts: [{ mountPath: /c }] }]")]
    [InlineData("containers: [{ name: a, image: a, volumeMounts: [{ name: 1, mountPath: /c }] }]")]
    public void A_declared_volume_and_an_unreadable_name_are_fine(string text) => IsSilent(Given.Pod(text));
}
