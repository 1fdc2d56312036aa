using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Values;

/// <summary>A text, perhaps of a certain form and length. Patterns in the catalogue match in linear time.</summary>
internal sealed class TextValue(string? pattern = null, int maxLength = int.MaxValue, string? form = null, string[]? special = null, bool spacesStripped = false)
    : AnnotationValue
{
    private readonly Lazy<Regex?> _pattern = new(() => pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant));

    public override string Description =>
        (form ?? "text") + (maxLength == int.MaxValue ? "" : string.Format(CultureInfo.InvariantCulture, ", at most {0} characters", maxLength));

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (special?.Contains(text) == true)
            yield break;

        if (text.Length > maxLength)
        {
            var message = string.Format(
                CultureInfo.InvariantCulture, "'{0}' has {1} characters; at most {2} are allowed", text, text.Length, maxLength);
            yield return new(ValueProblemKind.Range, message);
        }

        if (_pattern.Value is { } regex && !regex.IsMatch(spacesStripped ? text.Replace(" ", "") : text))
            yield return new(ValueProblemKind.Form, $"'{text}' does not have the form that is understood here; write {form ?? "a text that matches " + pattern}");
    }
}
