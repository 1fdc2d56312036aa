namespace ManifestSdk.Controllers.Json;

internal sealed record JsonArray(IReadOnlyList<JsonNode> Items, int Position) : JsonNode(Position)
{
    public override string TypeName => "an array";
}
