namespace ManifestSdk.Tests.Rules.Workloads;

public class RequestExceedsLimitTests() : RuleTests("MSDK2018")
{
    [Fact]
    public void Suffixes_are_compared_by_what_they_mean() => Reports(
        Given.Container("{ name: api, image: api:1, resources: { requests: { cpu: [|1500m|] }, limits: { cpu: 1 } } }"),
        "Deployment 'web' requests cpu 1500m for container 'api', more than its limit 1",
        "spec.template.spec.containers[0].resources.requests.cpu");

    [Theory]
    [InlineData("resources: { requests: { cpu: 1000m }, limits: { cpu: 1 } }")]
    [InlineData("resources: { requests: { memory: 1G }, limits: { memory: 1Gi } }")]
    [InlineData("resources: { requests: { cpu: 2 }, limits: { memory: 1Gi } }")]
    [InlineData("resources: { requests: { cpu: x }, limits: { cpu: 1 } }")]
    public void Equal_smaller_and_unlimited_are_fine(string text) => IsSilent(Given.Container("{ name: api, image: api:1, " + text + " }"));
}
