using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>
/// The fields that the server publishes for its kinds. Today's servers refuse others themselves; this one drops them without
/// a word, and leaves it to <c>kubectl</c> to compare with what it publishes.
/// </summary>
internal sealed class PublishedFields
{
    private const string KindsOfType = "x-kubernetes-group-version-kind";

    private readonly JsonObject _types;
    private readonly Dictionary<(string Group, string Version, string Kind), JsonObject> _kinds;

    public PublishedFields(JsonNode openApi)
    {
        _types = openApi["definitions"]!.AsObject();
        _kinds = _types
            .SelectMany(static type => type.Value![KindsOfType] as JsonArray ?? [], static (type, kind) => (Type: type.Value!.AsObject(), Kind: kind!))
            .GroupBy(static pair => ((string)pair.Kind["group"]!, (string)pair.Kind["version"]!, (string)pair.Kind["kind"]!))
            .ToDictionary(static same => same.Key, static same => same.First().Type);
    }

    /// <summary>The paths of the fields that the kind does not have.</summary>
    public IEnumerable<string> UnknownIn(JsonObject manifest)
    {
        var apiVersion = ((string)manifest["apiVersion"]!).Split('/');
        var kind = (apiVersion.Length == 1 ? "" : apiVersion[0], apiVersion[^1], (string)manifest["kind"]!);
        return _kinds.TryGetValue(kind, out var type) ? UnknownIn(manifest, type, "") : [];
    }

    private IEnumerable<string> UnknownIn(JsonNode? value, JsonObject type, string path)
    {
        type = Resolve(type);
        return value switch
        {
            JsonArray list when type["items"] is JsonObject items => list.SelectMany((item, index) => UnknownIn(item, items, $"{path}[{index}]")),
            JsonObject map when type["additionalProperties"] is JsonObject entries => map.SelectMany(entry => UnknownIn(entry.Value, entries, $"{path}.{entry.Key}")),
            JsonObject map when type["properties"] is JsonObject fields => map.SelectMany(entry => fields[entry.Key] is JsonObject field
                ? UnknownIn(entry.Value, field, $"{path}.{entry.Key}")
                : [$"{path}.{entry.Key}"]),
            _ => [],
        };
    }

    private JsonObject Resolve(JsonObject type) =>
        type["$ref"] is { } reference ? Resolve(_types[((string)reference!).Split('/')[^1]]!.AsObject()) : type;
}
