using System.Globalization;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Stands in for KubernetesClient's <c>IntOrString</c>, which holds a text and is a number where the text is one. Whether a
/// text with signs or spaces is one depends on the culture of the machine, so those are refused.
/// </summary>
internal sealed class NumberOrText
{
    private readonly string? _text;

    /// <summary>The text of a number, too.</summary>
    public string? Value
    {
        get => _text;
        init => _text = value is null || IsNumber(value) || value.Any(IsNoDigitAnywhere)
            ? value
            : throw new NotPortable($"the number or text '{value}'; write digits or a name");
    }

    public static implicit operator NumberOrText(int v) => Of(v);

    public static implicit operator NumberOrText(long v) => Of(v);

    public static implicit operator NumberOrText(string? v) => new() { Value = v };

    /// <summary>The number, or <see langword="null"/> when this is text.</summary>
    public long? Number =>
        _text is not null && IsNumber(_text) && long.TryParse(_text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static NumberOrText Of(long number) => new() { Value = number.ToString(CultureInfo.InvariantCulture) };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static digit => digit is >= '0' and <= '9');

    private static bool IsNoDigitAnywhere(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '%';
}
