namespace ManifestSdk.Controllers.Json;

internal sealed record JsonObject(IReadOnlyList<JsonMember> Members, int Position) : JsonNode(Position)
{
    public override string TypeName => "an object";

    /// <summary>Whether a member other than the given one has a name already, as the controllers' own reader sees it.</summary>
    public bool Has(string? name, JsonMember besides) =>
        name is not null && Members.Any(member => !ReferenceEquals(member, besides) && string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The member of a name; like the controllers' own reader, without regard to case.</summary>
    public JsonNode? this[string name] =>
        Members.LastOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
