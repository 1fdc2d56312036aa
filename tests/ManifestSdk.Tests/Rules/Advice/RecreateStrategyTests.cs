namespace ManifestSdk.Tests.Rules.Advice;

public class RecreateStrategyTests() : RuleTests("MSDK9027")
{
    private const string Service = "---\n{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: app }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }\n";

    [Fact]
    public void All_Pods_at_once_behind_a_Service_are_found() => Reports(
        Web("type: [|Recreate|]") + Service,
        "Every change of Deployment 'web' stops all its Pods first, and Service 'web' answers nobody until the new ones are ready. Write RollingUpdate, unless two versions must not run at once.",
        "spec.strategy.type",
        fix: "RollingUpdate");

    [Theory]
    [InlineData("type: RollingUpdate")]
    [InlineData("rollingUpdate: { maxSurge: 1 }")]
    public void One_after_another_is_fine(string strategy) => IsSilent(Web(strategy) + Service);

    [Fact]
    public void A_Deployment_that_no_Service_selects_is_fine() => IsSilent(Web("type: Recreate"));

    [Fact]
    public void A_Service_of_other_Pods_says_nothing() => IsSilent(Web("type: Recreate") + Service.Replace("app: web", "app: api", StringComparison.Ordinal));

    private static string Web(string strategy) => $$"""
        kind: Deployment
        metadata: { name: web, namespace: app }
        spec: { strategy: { {{strategy}} }, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } } } }

        """;
}
