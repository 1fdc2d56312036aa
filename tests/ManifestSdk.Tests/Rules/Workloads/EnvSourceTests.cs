namespace ManifestSdk.Tests.Rules.Workloads;

public class EnvSourceTests() : RuleTests("MSDK2014")
{
    [Fact]
    public void A_value_excludes_a_source() => Reports(
        Given.Container("{ name: api, image: api:1, env: [{ name: A, value: x, valueFrom: [||]{ fieldRef: { fieldPath: metadata.name } } }] }"),
        "Variable 'A' in container 'api' of Deployment 'web' has a value and a valueFrom. Keep one.",
        "spec.template.spec.containers[0].env[0].valueFrom");

    [Fact]
    public void A_map_has_a_source() => Reports(
        Given.Container("{ name: api, image: api:1, envFrom: [[||]{ prefix: A }] }"),
        "An envFrom in container 'api' of Deployment 'web' has no source. Write one of 'configMapRef' or 'secretRef'.",
        "spec.template.spec.containers[0].envFrom[0]");

    [Theory]
    [InlineData("env: [{ name: A, value: \"\", valueFrom: { fieldRef: { fieldPath: metadata.name } } }]")]
    [InlineData("env: [{ name: A }]")]
    [InlineData("envFrom: [{ secretRef: { name: a } }]")]
    public void One_source_is_fine(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
