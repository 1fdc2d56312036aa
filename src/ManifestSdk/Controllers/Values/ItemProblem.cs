namespace ManifestSdk.Controllers.Values;

/// <summary>Which part of a text is wrong: an item of a list, a field of an ARN.</summary>
/// <param name="Index">The part.</param>
/// <param name="Count">How many parts the text has.</param>
/// <param name="Replacement">The part to write instead, where it follows from the one that is there.</param>
internal sealed record ItemProblem(int Index, int Count, string? Replacement = null)
{
    /// <summary>The part of the part that is wrong, where the rest of it is not.</summary>
    public ItemProblem? Inner { get; init; }
}
