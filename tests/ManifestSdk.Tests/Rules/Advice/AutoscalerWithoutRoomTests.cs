namespace ManifestSdk.Tests.Rules.Advice;

public class AutoscalerWithoutRoomTests() : RuleTests("MSDK9028")
{
    [Theory]
    [InlineData("minReplicas: 3, maxReplicas: [|3|]", 3)]
    [InlineData("maxReplicas: [|1|]", 1)]
    public void One_number_for_both_is_found(string spec, int number) => Reports(
        Autoscaler(spec),
        $"HorizontalPodAutoscaler 'web' has {number} as minimum and as maximum, so it never scales. Raise the maximum, or remove the autoscaler.",
        "spec.maxReplicas");

    [Theory]
    [InlineData("minReplicas: [|1|], maxReplicas: 5", "spec.minReplicas")]
    [InlineData("maxReplicas: [|5|]", "spec.maxReplicas")]
    public void A_minimum_of_one_is_found(string spec, string path) => Reports(
        Autoscaler(spec), "HorizontalPodAutoscaler 'web' may leave one Pod, which nobody can reach while it moves. Write minReplicas: 2.", path);

    [Theory]
    [InlineData("minReplicas: 2, maxReplicas: 3")]
    [InlineData("minReplicas: 2, maxReplicas: 10")]
    [InlineData("minReplicas: two, maxReplicas: 2")]
    [InlineData("minReplicas: 1")]
    public void Room_and_what_cannot_be_read_are_fine(string spec) => IsSilent(Autoscaler(spec));

    private static string Autoscaler(string spec) => $$"""
        { apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web, namespace: app }, spec: { {{spec}} } }
        """;
}
