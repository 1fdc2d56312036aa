using System.Globalization;
using System.Text.RegularExpressions;
using ManifestSdk.Model;

namespace ManifestSdk;

/// <summary>Reads quantities as the API server does: <c>250m</c>, <c>0.5</c>, <c>64Mi</c>, <c>1e3</c>.</summary>
internal static class QuantityText
{
    private static readonly Regex Pattern = new(
        @"\A(?<number>[+-]?([0-9]+\.?[0-9]*|\.[0-9]+))(?<suffix>[numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?\z",
        RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, double> Factors = new(StringComparer.Ordinal)
    {
        [""] = 1,
        ["n"] = 1e-9, ["u"] = 1e-6, ["m"] = 1e-3,
        ["k"] = 1e3, ["M"] = 1e6, ["G"] = 1e9, ["T"] = 1e12, ["P"] = 1e15, ["E"] = 1e18,
        ["Ki"] = 1024d, ["Mi"] = 1048576d, ["Gi"] = 1073741824d, ["Ti"] = 1099511627776d, ["Pi"] = 1125899906842624d, ["Ei"] = 1152921504606846976d,
    };

    public static bool IsQuantity(string text) => Pattern.IsMatch(text);

    /// <summary>The amount, or <see langword="null"/> when the value is none, or beyond all measure.</summary>
    public static double? Amount(ManifestScalar value)
    {
        if (Pattern.Match(value.ToString()) is not { Success: true } match || value.Boolean is not null)
            return null;

        var suffix = match.Groups["suffix"].Value;
        return Factors.TryGetValue(suffix, out var factor)
            ? Number(match.Groups["number"].Value) * factor
            : Number(match.Groups["number"].Value) * Power(suffix.Substring(1));
    }

    private static double? Power(string exponent) => Number(exponent) is { } number ? Math.Pow(10, number) : null;

    private static double? Number(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
