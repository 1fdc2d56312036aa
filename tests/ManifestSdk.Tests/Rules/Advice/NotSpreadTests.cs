namespace ManifestSdk.Tests.Rules.Advice;

public class NotSpreadTests() : RuleTests("MSDK9023")
{
    [Fact]
    public void Replicas_that_nothing_spreads_are_found() => Reports(
        Web("replicas: [|2|],"),
        "All Pods of Deployment 'web' may land on one node. Add a topologySpreadConstraint or a podAntiAffinity.",
        "spec.replicas");

    [Fact]
    public void Affinity_to_others_does_not_spread() => Reports(
        Web("replicas: [|2|],", "affinity: { podAffinity: {} }"),
        "All Pods of Deployment 'web' may land on one node. Add a topologySpreadConstraint or a podAntiAffinity.",
        "spec.replicas");

    [Theory]
    [InlineData("replicas: 2,", "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone }]")]
    [InlineData("replicas: 2,", "affinity: { podAntiAffinity: {} }")]
    [InlineData("replicas: 1,", "")]
    [InlineData("", "")]
    public void Spread_Pods_and_single_ones_are_fine(string replicas, string pod) => IsSilent(Web(replicas, pod));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Web("replicas: 2,"));

    private static string Web(string replicas, string pod = "") => $$"""
        kind: Deployment
        metadata: { name: web, namespace: app }
        spec: { {{replicas}} selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { {{pod}} } } }
        ---

        """;
}
