namespace ManifestSdk.Controllers.Values;

/// <summary>What the text of an annotation must look like. Pure data with one question: what is wrong with this text?</summary>
internal abstract class AnnotationValue
{
    /// <summary>The form in a few words, for reference pages and messages: <c>whole number, 5 to 300</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Everything that is wrong with a text; empty when the controller understands it.</summary>
    public abstract IEnumerable<ValueProblem> Check(string text);

    /// <summary>Joins alternatives as a sentence does: <c>'a', 'b' or 'c'</c>.</summary>
    protected static string OneOf(IReadOnlyList<string> values)
    {
        var quoted = values.Select(static value => $"'{value}'").ToArray();
        return quoted.Length < 2
            ? string.Concat(quoted)
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}
