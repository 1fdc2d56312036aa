using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Values;

/// <summary>One of a fixed set of words.</summary>
internal sealed class ChoiceValue(string[] values, bool ignoreCase = false) : AnnotationValue
{
    private readonly StringComparer _comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public override string Description => "one of " + string.Join(", ", values.Select(static value => $"`{value}`"));

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (values.Contains(text, _comparer))
            yield break;

        var meant = NearMiss.Of(text, values);
        yield return meant is null
            ? new(ValueProblemKind.Choice, $"'{text}' is not one of the values that exist; write {OneOf(values)}", Switch(text))
            : new(ValueProblemKind.Choice, $"'{text}' is not one of the values that exist. Did you mean '{meant}'?", meant);
    }

    /// <summary>Where the words are <c>on</c> and <c>off</c>, a boolean says which was meant.</summary>
    private string? Switch(string text) => (text, values.Contains("on"), values.Contains("off")) switch
    {
        ("true", true, _) => "on",
        ("false", _, true) => "off",
        _ => null,
    };
}
