namespace ManifestSdk.Controllers.Json;

/// <summary>A field of a JSON object.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="RequiredWhen">Another field and its value, <c>type=redirect</c>, that make this one required.</param>
internal sealed record JsonField(string Name, JsonShape Shape, bool IsRequired = false, string? RequiredWhen = null)
{
    /// <summary>Whether an object must have the field.</summary>
    public bool IsRequiredIn(JsonObject node) =>
        IsRequired || (RequiredWhen?.Split('=') is [var other, var value] && node[other] is JsonString { Text: var text } && text == value);
}
