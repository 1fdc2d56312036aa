using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Values;

/// <summary>A size as nginx writes it: digits, then <c>k</c> or <c>m</c>, or <c>g</c> where the directive takes an offset.</summary>
internal sealed class SizeValue(bool allowsGigabytes = false) : AnnotationValue
{
    private static readonly Regex KubernetesSize = new(@"^(?<digits>[0-9]+)(?<unit>[KMG])(i?)(B?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public override string Description => allowsGigabytes ? "size in bytes, or with `k`, `m` or `g`" : "size in bytes, or with `k` or `m`";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        var size = text.Replace(" ", "");
        var digits = size.TakeWhile(static character => character is >= '0' and <= '9').Count();
        if (digits > 0 && IsUnit(size.Substring(digits)))
            yield break;

        var meant = Meant(size);
        yield return new(
            ValueProblemKind.Quantity,
            $"'{text}' is not an nginx size; write digits with {(allowsGigabytes ? "k, m or g" : "k or m")}, for example '{meant ?? "8m"}'",
            meant);
    }

    private bool IsUnit(string unit) => unit is "" or "k" or "K" or "m" or "M" || (allowsGigabytes && unit is ("g" or "G"));

    private string? Meant(string size) =>
        KubernetesSize.Match(size) is { Success: true } match && IsUnit(match.Groups["unit"].Value)
            ? match.Groups["digits"].Value + match.Groups["unit"].Value.ToLowerInvariant()
            : null;
}
