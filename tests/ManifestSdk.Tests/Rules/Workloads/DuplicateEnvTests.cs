namespace ManifestSdk.Tests.Rules.Workloads;

public class DuplicateEnvTests() : RuleTests("MSDK2013")
{
    [Fact]
    public void The_later_one_is_reported() => Reports(
        Given.Container("{ name: api, image: api:1, env: [{ name: A, value: x }, { name: [|A|], value: y }] }"),
        "Variable 'A' is set twice in container 'api' of Deployment 'web'; the later one hides the earlier one",
        "spec.template.spec.containers[0].env[1].name");

    [Theory]
    [InlineData("env: [{ name: A }, { name: a }]")]
    [InlineData("env: [{ name: \"\" }, { name: \"\" }]")]
    [InlineData("env: [{ name: A }]")]
    public void Names_differ_also_by_case(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
