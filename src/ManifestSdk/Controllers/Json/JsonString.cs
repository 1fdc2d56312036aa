namespace ManifestSdk.Controllers.Json;

internal sealed record JsonString(string Text, int Position) : JsonNode(Position)
{
    public override string TypeName => "a string";
}
