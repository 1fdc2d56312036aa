using System.Globalization;
using System.Text.Json.Nodes;
using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.ApiServer.Tests;

/// <summary>Manifests as JSON, which both the server and the SDK read.</summary>
internal static class ManifestJson
{
    /// <summary>The documents of a YAML text.</summary>
    public static IReadOnlyList<JsonObject> Read(string yaml)
    {
        var reading = ManifestYaml.Read("seed.yaml", yaml);
        Assert.Empty(reading.Problems);
        return [.. reading.Resources.Select(static resource => Of(resource.Root)).OfType<JsonObject>()];
    }

    /// <summary>Removes the value at a path such as <c>.spec.ports[0].name</c>, and gives the map that it was in.</summary>
    public static JsonObject Remove(JsonObject manifest, string path)
    {
        var steps = path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries);
        JsonNode? node = manifest;
        foreach (var step in steps[..^1])
            node = step.EndsWith(']') ? node![int.Parse(step[..^1], CultureInfo.InvariantCulture)] : node![step];

        var around = (JsonObject)node!;
        around.Remove(steps[^1]);
        return around;
    }

    private static JsonNode? Of(ManifestNode node) => node switch
    {
        ManifestMapping map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        ManifestSequence list => new JsonArray([.. list.Items.Select(Of)]),
        ManifestScalar { Value: string text } => text,
        ManifestScalar { Value: bool flag } => flag,
        ManifestScalar { Value: long whole } => whole,
        ManifestScalar { Value: double number } => number,
        _ => null,
    };
}
