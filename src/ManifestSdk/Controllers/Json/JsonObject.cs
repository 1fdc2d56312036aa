namespace ManifestSdk.Controllers.Json;

internal sealed record JsonObject(IReadOnlyList<KeyValuePair<string, JsonNode>> Members, int Position) : JsonNode(Position)
{
    public override string TypeName => "an object";

    /// <summary>The member of a name; like the controllers' own reader, without regard to case.</summary>
    public JsonNode? this[string name] =>
        Members.LastOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
