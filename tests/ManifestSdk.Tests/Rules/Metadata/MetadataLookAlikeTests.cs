namespace ManifestSdk.Tests.Rules.Metadata;

/// <summary>Names, namespaces and sizes just inside their limits.</summary>
public class MetadataLookAlikeTests : LookAlikes
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK1002", "{ kind: ConfigMap, metadata: { namespace: app } }" },
        { "MSDK1003", "{ kind: ConfigMap, metadata: { name: a, namespace: App } }" },
        { "MSDK1008", $"{{ kind: ConfigMap, metadata: {{ name: a, annotations: {{ a: {new string('x', 256 * 1024)} }} }} }}" },
        { "MSDK1016", $"{{ kind: StatefulSet, metadata: {{ name: {new string('a', 53)} }} }}" },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK1002", "{ kind: ConfigMap, metadata: { generateName: a- } }" },
        { "MSDK1002", "{ kind: ConfigMap, metadata: { name: a } }" },
        { "MSDK1002", "{ kind: Job, metadata: { generateName: migrate- } }" },
        { "MSDK1002", "{ apiVersion: example.com/v1, kind: Widget, metadata: { labels: { a: b } } }" },
        { "MSDK1003", "{ kind: ConfigMap, metadata: { name: a, namespace: app-1 } }" },
        { "MSDK1003", "{ kind: ConfigMap, metadata: { name: a, namespace: \"1\" } }" },
        { "MSDK1003", "{ kind: ConfigMap, metadata: { name: a } }" },
        { "MSDK1003", $"{{ kind: ConfigMap, metadata: {{ name: a, namespace: {new string('a', 63)} }} }}" },
        { "MSDK1008", $"{{ kind: ConfigMap, metadata: {{ name: a, annotations: {{ a: {new string('x', (256 * 1024) - 1)} }} }} }}" },
        { "MSDK1008", $"{{ kind: ConfigMap, metadata: {{ name: a }}, data: {{ a: {new string('x', 300 * 1024)} }} }}" },
        { "MSDK1008", "{ kind: ConfigMap, metadata: { name: a, annotations: {} } }" },
        { "MSDK1016", $"{{ kind: StatefulSet, metadata: {{ name: {new string('a', 52)} }} }}" },
        { "MSDK1016", $"{{ kind: Deployment, metadata: {{ name: {new string('a', 53)} }} }}" },
        { "MSDK1016", "{ kind: StatefulSet, metadata: { name: web } }" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);
}
