namespace ManifestSdk.Controllers.Json;

/// <summary>A JSON value that knows where in the text it stands.</summary>
/// <param name="Position">The zero-based position of its first character.</param>
internal abstract record JsonNode(int Position)
{
    /// <summary>How many characters it takes.</summary>
    public int Length { get; init; }

    /// <summary>The type as messages name it: <c>a number</c>.</summary>
    public abstract string TypeName { get; }
}
