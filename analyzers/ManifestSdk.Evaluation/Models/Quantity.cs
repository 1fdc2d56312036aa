using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Stands in for KubernetesClient's <c>ResourceQuantity</c>, of which a manifest shows the canonical text: the largest suffix
/// that leaves a whole number. Quantities below zero and exponents below zero are refused: KubernetesClient spells their sign
/// by the culture of the machine.
/// </summary>
internal sealed class Quantity
{
    private static readonly Regex Written = new(
        @"^\s*(?<whole>[0-9]{1,30})(\.(?<part>[0-9]{1,20}))?(?<suffix>[numkMGTPE]?|[KMGTPE]i|[eE]\+?(?<exponent>[0-9]{1,2}))\s*$", RegexOptions.CultureInvariant);

    private static readonly BigInteger Kibi = 1024;
    private static readonly BigInteger Kilo = 1000;
    private static readonly string[] Binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    private static readonly string[] Decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    /// <summary>The place of the empty suffix among the decimal ones.</summary>
    private const int Ones = 3;

    public Quantity(string? v) => Text = v is null ? "0" : Read(v);

    private Quantity(decimal value) => Text = value < 0
        ? throw Refused(value.ToString(CultureInfo.InvariantCulture))
        : Read(value.ToString(CultureInfo.InvariantCulture) + "e0");

    /// <summary>The canonical text: <c>500m</c>, <c>1Gi</c>.</summary>
    public string Text { get; }

    public static implicit operator Quantity(string? v) => new(v);

    public static implicit operator Quantity(decimal v) => new(v);

    private static string Read(string text)
    {
        var match = Written.Match(text);
        if (!match.Success)
            throw Refused(text);

        var part = match.Groups["part"].Value;
        var suffix = match.Groups["suffix"].Value;
        var amount = BigInteger.Parse(match.Groups["whole"].Value + part, CultureInfo.InvariantCulture);
        var scale = BigInteger.Pow(10, part.Length);
        if (match.Groups["exponent"] is { Success: true, Value: var exponent })
            return Canonical(amount * BigInteger.Pow(10, int.Parse(exponent, CultureInfo.InvariantCulture)), scale, Exponent, int.MaxValue, text);

        var binary = Array.IndexOf(Binary, suffix, 1);
        if (binary > 0)
            return CanonicalBinary(amount * BigInteger.Pow(Kibi, binary), scale, text);

        var steps = Array.IndexOf(Decimal, suffix) - Ones;
        return steps >= 0
            ? Canonical(amount * BigInteger.Pow(Kilo, steps), scale, DecimalSuffix, Decimal.Length - 1, text)
            : Canonical(amount, scale * BigInteger.Pow(Kilo, -steps), DecimalSuffix, Decimal.Length - 1, text);
    }

    private static string CanonicalBinary(BigInteger amount, BigInteger scale, string text)
    {
        if (amount > long.MaxValue * scale)
            throw Refused(text);
        if (amount < Kibi * scale || !(amount % scale).IsZero)
            return Canonical(amount, scale, DecimalSuffix, Decimal.Length - 1, text);

        var whole = amount / scale;
        var steps = 0;
        for (; steps < Binary.Length - 1 && (whole % Kibi).IsZero; steps++)
            whole /= Kibi;

        return Digits(whole, text) + Binary[steps];
    }

    /// <summary>Counts in billionths, rounded up, and takes as many thousands out as leave a whole number.</summary>
    private static string Canonical(BigInteger amount, BigInteger scale, Func<int, string?> suffix, int last, string text)
    {
        var whole = BigInteger.DivRem(amount * BigInteger.Pow(Kilo, Ones), scale, out var rest);
        if (whole.IsZero && rest.IsZero)
            return "0";

        // What was rounded stays in billionths.
        if (!rest.IsZero)
            last = 0;

        whole += rest.IsZero ? 0 : 1;
        var steps = 0;
        for (; steps < last && (whole % Kilo).IsZero; steps++)
            whole /= Kilo;

        return Digits(whole, text) + (suffix(steps) ?? throw Refused(text));
    }

    private static string? DecimalSuffix(int steps) => Decimal[steps];

    private static string? Exponent(int steps) => steps switch
    {
        < Ones => null,
        Ones => "",
        _ => "e" + (3 * (steps - Ones)).ToString(CultureInfo.InvariantCulture),
    };

    private static string Digits(BigInteger number, string text) =>
        number <= new BigInteger(decimal.MaxValue) ? number.ToString(CultureInfo.InvariantCulture) : throw Refused(text);

    private static NotPortable Refused(string text) =>
        new($"the quantity '{text}'; write a number that is not negative with a suffix, such as 500m, 2 or 1Gi");
}
