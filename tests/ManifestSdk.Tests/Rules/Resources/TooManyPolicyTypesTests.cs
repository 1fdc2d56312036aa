namespace ManifestSdk.Tests.Rules.Resources;

public class TooManyPolicyTypesTests() : RuleTests("MSDK8058")
{
    private static string Policy(string types) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: fence }
        spec: { podSelector: {}, policyTypes: {{types}} }
        """;

    [Fact]
    public void There_are_two_types() => Reports(
        Policy("[Ingress, Egress, [|Ingress|]]"),
        "NetworkPolicy 'fence' has 3 policyTypes, and there are only 'Ingress' and 'Egress'. Write each once.",
        "spec.policyTypes[2]");

    [Theory]
    [InlineData("[Ingress, Egress]")]
    [InlineData("[Egress]")]
    [InlineData("[]")]
    [InlineData("[Ingress, Ingress]")]
    [InlineData("Ingress")]
    public void Fewer_are_fine(string types) => IsSilent(Policy(types));
}
