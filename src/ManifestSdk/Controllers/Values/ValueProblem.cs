using ManifestSdk.Model;

namespace ManifestSdk.Controllers.Values;

/// <summary>What is wrong with the text of an annotation.</summary>
/// <param name="Kind">Which rule reports it.</param>
/// <param name="Message">What is wrong and what to write instead: a clause that stands alone or after the annotation's name.</param>
/// <param name="Replacement">The text to write instead, where it follows from the one that is there.</param>
internal sealed record ValueProblem(ValueProblemKind Kind, string Message, string? Replacement = null)
{
    /// <summary>The part that is wrong, such as an item of a list, where the rest is not.</summary>
    public ItemProblem? Item { get; init; }

    /// <summary>The one change that makes the replacement of the text.</summary>
    public ValueEdit? Edit { get; init; }

    /// <summary>The smallest part of a value with a place of its own that the problem lies in, and what to write instead of it.</summary>
    public (ManifestScalar Part, string? Replacement) PartOf(ManifestScalar value)
    {
        var replacement = Replacement;
        for (var item = Item; item is not null && item.Count == value.Parts.Count; item = item.Inner)
            (value, replacement) = (value.Parts[item.Index], item.Replacement);

        return (value, replacement);
    }
}
