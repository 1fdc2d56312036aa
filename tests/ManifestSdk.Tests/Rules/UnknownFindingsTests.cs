using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

/// <summary>Rules are silent about what only the running program knows.</summary>
public class UnknownFindingsTests
{
    private const string Yaml = """
        { apiVersion: v1, kind: Secret, metadata: { name: a, namespace: app }, data: { known: '!', unknown: '!one' } }
        ---
        { apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: app }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: 'a:1' }] } } } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: known, namespace: app }, spec: { selector: { app: nobody }, ports: [{ port: 80 }] } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: unknown, namespace: app }, spec: { selector: { app: two }, ports: [{ port: 80 }] } }
        """;

    [Fact]
    public void Where_everything_is_known_everything_is_said() =>
        Assert.Equal(["data.known", "data.unknown", "spec.selector", "spec.selector"], Paths(new MarkedYaml(Yaml).Set));

    [Fact]
    public void A_place_or_a_message_with_an_unknown_text_is_left_alone() =>
        Assert.Equal(["data.known", "spec.selector"], Paths(new MarkedYaml(Yaml).Set.With([new UnknownText("one", Origin.None), new UnknownText("two", Origin.None)])));

    private static IEnumerable<string> Paths(ManifestSet set) => RuleRegistry.Check(set, static rule => rule.Id is "MSDK2001" or "MSDK1205").Select(static finding => finding.Path);
}
