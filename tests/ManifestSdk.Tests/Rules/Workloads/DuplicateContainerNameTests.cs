namespace ManifestSdk.Tests.Rules.Workloads;

public class DuplicateContainerNameTests() : RuleTests("MSDK2006")
{
    [Fact]
    public void Init_containers_count() => Reports(
        Given.Pod("initContainers: [{ name: a, image: a }], containers: [{ name: [|a|], image: a }]"),
        "Deployment 'web' has two containers named 'a'",
        "spec.template.spec.containers[0].name");

    [Theory]
    [InlineData("containers: [{ name: a }, { name: b }]")]
    [InlineData("containers: [{ image: a }, { image: b }]")]
    [InlineData("containers: [{ name: \"\" }, { name: \"\" }]")]
    public void Different_missing_and_empty_names_are_fine(string text) => IsSilent(Given.Pod(text));
}
