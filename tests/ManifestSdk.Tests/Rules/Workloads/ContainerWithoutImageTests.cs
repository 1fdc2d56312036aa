namespace ManifestSdk.Tests.Rules.Workloads;

public class ContainerWithoutImageTests() : RuleTests("MSDK2007")
{
    [Fact]
    public void The_container_is_named() => Reports(
        Given.Pod("containers: [{ name: a, image: [|\" \"|] }]"),
        "Deployment 'web' names no image for container 'a'",
        "spec.template.spec.containers[0].image");

    [Theory]
    [InlineData("containers: [{ name: a, image: a }]")]
    [InlineData("containers: [{ name: a, image: \"a@sha256:1\" }]")]
    [InlineData("containers: []")]
    public void Any_image_is_fine(string text) => IsSilent(Given.Pod(text));
}
