namespace ManifestSdk.Tests.Rules.Advice;

public class PolicyForNobodyTests() : RuleTests("MSDK9030")
{
    [Fact]
    public void Labels_that_no_Pods_carry_are_found() => Reports(
        Given.Deployment + Policy("podSelector: { matchLabels: [||]{ app: my-api } }"),
        "NetworkPolicy 'a' selects 'app: my-api', which no declared Pods in namespace 'app' carry. Write their labels, unless they live elsewhere.",
        "spec.podSelector.matchLabels");

    [Theory]
    [InlineData("podSelector: { matchLabels: { app: my-app } }")]
    [InlineData("podSelector: { matchLabels: { app: my-app, tier: backend } }")]
    [InlineData("podSelector: {}")]
    [InlineData("podSelector: { matchExpressions: [{ key: app, operator: Exists }], matchLabels: { app: other } }")]
    public void Labels_of_Pods_all_Pods_and_what_cannot_be_compared_are_fine(string spec) => IsSilent(Given.Deployment + Policy(spec));

    [Fact]
    public void Pods_that_live_elsewhere_count() => IsSilent(Policy("podSelector: { matchLabels: { app: my-app } }"), external: Given.Deployment);

    private static string Policy(string spec) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: a, namespace: app }
        spec: { {{spec}} }
        """;
}
