using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Values;

/// <summary>A duration as Go writes it, <c>1h30m</c>; some annotations also take bare seconds.</summary>
internal sealed class DurationValue(bool allowsSeconds = false) : AnnotationValue
{
    private static readonly Regex GoDuration = new(@"^[+-]?([0-9]+(\.[0-9]*)?(ns|us|µs|ms|s|m|h))+\z", RegexOptions.CultureInvariant);

    public override string Description => allowsSeconds ? "seconds, or a duration such as `1h30m`" : "duration such as `1h30m`";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (GoDuration.IsMatch(text) || (allowsSeconds && text.Length > 0 && text.All(static c => c is >= '0' and <= '9')))
            yield break;

        yield return new(ValueProblemKind.Quantity, $"'{text}' is not a duration; write numbers with h, m or s, for example '90m' or '1h30m'");
    }
}
