namespace ManifestSdk.Controllers.Values;

/// <summary>What is wrong with the text of an annotation.</summary>
/// <param name="Kind">Which rule reports it.</param>
/// <param name="Message">What is wrong and what to write instead: a clause that stands alone or after the annotation's name.</param>
/// <param name="Replacement">The text to write instead, where it follows from the one that is there.</param>
internal sealed record ValueProblem(ValueProblemKind Kind, string Message, string? Replacement = null)
{
    /// <summary>The item of a list that is wrong, where the rest is not.</summary>
    public ItemProblem? Item { get; init; }
}
