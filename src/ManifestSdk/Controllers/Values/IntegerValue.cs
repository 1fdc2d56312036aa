using System.Globalization;

namespace ManifestSdk.Controllers.Values;

/// <summary>A whole number in decimal digits, without unit or spaces.</summary>
internal sealed class IntegerValue(long min = long.MinValue, long max = long.MaxValue, string? unit = null) : AnnotationValue
{
    public override string Description => $"whole number{OfUnit}{Limits(", ")}";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            yield return new(ValueProblemKind.Integer, $"'{text}' is not a whole number; write only digits{InUnit}", DigitsOf(text));
        else if (number < min || number > max)
            yield return new(ValueProblemKind.Range, $"{text} is out of range; write a number{OfUnit}{Limits(" ")}");
    }

    private string InUnit => unit is null ? "" : $", in {unit}";

    private string OfUnit => unit is null ? "" : " of " + unit;

    private string Limits(string lead) => (min, max) switch
    {
        (long.MinValue, long.MaxValue) => "",
        (_, long.MaxValue) => string.Format(CultureInfo.InvariantCulture, "{0}of at least {1}", lead, min),
        (long.MinValue, _) => string.Format(CultureInfo.InvariantCulture, "{0}of at most {1}", lead, max),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}from {1} to {2}", lead, min, max),
    };

    /// <summary>The number in <c>60s</c>, where the unit is the annotation's own.</summary>
    private string? DigitsOf(string text) =>
        unit == "seconds" && text.EndsWith("s", StringComparison.Ordinal) && text.Length > 1 && text.Take(text.Length - 1).All(static c => c is >= '0' and <= '9')
            ? text.Substring(0, text.Length - 1)
            : null;
}
