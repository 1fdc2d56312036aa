namespace ManifestSdk.Tests.Yaml.Projects;

public class PlaceholderTests
{
    [Theory]
    [InlineData("${REPLICAS}")]
    [InlineData("${REPLICAS:=2}")]
    [InlineData("$REPLICAS")]
    [InlineData("x-$REPLICA_COUNT")]
    [InlineData("$(replicas)")]
    [InlineData("'{{replicas}}'")]
    public void A_value_that_is_filled_in_later_is_not_judged(string value) => Assert.Empty(Findings(value));

    [Theory]
    [InlineData("two")]
    [InlineData("$replicas")]
    [InlineData("$1")]
    [InlineData("US$")]
    [InlineData("two of $REPLICAS")]
    [InlineData("'{2}'")]
    public void Other_text_is(string value) => Assert.Contains("MSDK1202", Findings(value));

    [Fact]
    public void Its_neighbours_are_judged() => Assert.Contains("MSDK1001", Reviewed.Files(("web.yaml", """
        apiVersion: v1
        kind: Service
        metadata: { name: WEB, namespace: "${NAMESPACE}" }
        spec: { type: ClusterIP, ports: [{ port: 80 }] }
        """)).Ids());

    private static string[] Findings(string replicas) => Reviewed.Files(("web.yaml", $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          replicas: {{replicas}}
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec: { containers: [{ name: web, image: "web:1" }] }
        """)).Ids();
}
