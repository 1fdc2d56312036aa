namespace ManifestSdk.Controllers.Json;

/// <summary>A field of an object.</summary>
internal sealed record JsonMember(JsonString Name, JsonNode Value)
{
    public string Key => Name.Text;
}
