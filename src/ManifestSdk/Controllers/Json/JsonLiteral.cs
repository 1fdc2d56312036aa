namespace ManifestSdk.Controllers.Json;

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record JsonLiteral(bool? Value, int Position) : JsonNode(Position)
{
    public override string TypeName => Value is null ? "null" : "a boolean";
}
