using ManifestSdk.Controllers.Values;
using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Json;

/// <summary>An object whose field names the user chooses, perhaps out of a few words, with values all alike.</summary>
internal sealed class JsonMapShape(JsonShape value, params string[] keys) : JsonShape
{
    public override string Name => "object";

    public override IEnumerable<ValueProblem> Check(JsonNode node, string path)
    {
        if (node is not JsonObject map)
            return [Wrong(node, path, $"write an object, not {node.TypeName}")];

        return map.Members.SelectMany(member => CheckMember(member.Key, member.Value, path + "." + member.Key));
    }

    private IEnumerable<ValueProblem> CheckMember(string key, JsonNode node, string path) =>
        keys.Length > 0 && !keys.Contains(key)
            ? [Wrong(node, path, $"'{key}' is not one of {string.Join(", ", keys)}.{NearMiss.Question(key, keys)}")]
            : value.Check(node, path);
}
