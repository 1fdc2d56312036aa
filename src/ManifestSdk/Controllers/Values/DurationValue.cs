using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Values;

/// <summary>A duration as Go writes it, <c>1h30m</c>; some annotations also take bare seconds.</summary>
internal sealed class DurationValue(bool allowsSeconds = false, long minSeconds = long.MinValue, long maxSeconds = long.MaxValue) : AnnotationValue
{
    private static readonly Regex GoDuration = new(@"^[+-]?([0-9]+(\.[0-9]*)?(ns|us|µs|ms|s|m|h))+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Part = new(@"(?<number>[0-9]+(\.[0-9]*)?)(?<unit>ns|us|µs|ms|s|m|h)", RegexOptions.CultureInvariant);

    public override string Description => (allowsSeconds ? "seconds, or a duration such as `1h30m`" : "duration such as `1h30m`") + Limits;

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (SecondsOf(text) is not { } seconds)
            yield return new(ValueProblemKind.Quantity, $"'{text}' is not a duration; write numbers with h, m or s, for example '90m' or '1h30m'");
        else if (seconds < minSeconds || seconds > maxSeconds)
            yield return new(ValueProblemKind.Range, $"'{text}' is out of range; write a duration{Limits.TrimStart(',')}");
    }

    private string Limits =>
        (minSeconds == long.MinValue ? "" : ", at least " + Text(minSeconds)) + (maxSeconds == long.MaxValue ? "" : ", at most " + Text(maxSeconds));

    private double? SecondsOf(string text)
    {
        if (allowsSeconds && text.Length > 0 && text.All(static c => c is >= '0' and <= '9'))
            return double.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!GoDuration.IsMatch(text))
            return null;

        var seconds = Part.Matches(text).Cast<Match>().Sum(static part =>
            double.Parse(part.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * SecondsIn(part.Groups["unit"].Value));
        return text[0] == '-' ? -seconds : seconds;
    }

    private static double SecondsIn(string unit) => unit switch
    {
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        "ms" => 1e-3,
        "ns" => 1e-9,
        _ => 1e-6,
    };

    private static string Text(long seconds) => string.Format(
        CultureInfo.InvariantCulture,
        seconds % 3600 == 0 ? "{0}h" : seconds % 60 == 0 ? "{1}m" : "{2}s",
        seconds / 3600,
        seconds / 60,
        seconds);
}
