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

        return map.Members.SelectMany(member => CheckMember(member, map, path + "." + member.Key));
    }

    private IEnumerable<ValueProblem> CheckMember(JsonMember member, JsonObject map, string path)
    {
        if (keys.Length == 0 || keys.Contains(member.Key))
            return value.Check(member.Value, path);

        var meant = NearMiss.Of(member.Key, keys);
        return
        [
            Wrong(member.Value, path, $"'{member.Key}' is not one of {string.Join(", ", keys)}.{Wording.DidYouMean(meant)}") with
            {
                Edit = map.Has(meant, member) ? null : Instead(member.Name, JsonText.Quote(meant)),
            },
        ];
    }
}
