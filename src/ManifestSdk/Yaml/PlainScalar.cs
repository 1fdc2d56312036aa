using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// What an unquoted scalar means to <c>kubectl</c>, Helm and kustomize: they share a YAML 1.1 reader (go-yaml 2) with its own
/// idea of the standard. <c>on</c>, <c>y</c> and their kin are booleans, <c>0123</c> and <c>0o123</c> are octal, underscores
/// may stand in numbers, <c>12:30:45</c> and dates are text.
/// </summary>
internal static class PlainScalar
{
    private static readonly Dictionary<string, object?> Words = new(StringComparer.Ordinal)
    {
        [""] = null, ["~"] = null, ["null"] = null, ["Null"] = null, ["NULL"] = null,
        ["y"] = true, ["Y"] = true, ["yes"] = true, ["Yes"] = true, ["YES"] = true,
        ["true"] = true, ["True"] = true, ["TRUE"] = true, ["on"] = true, ["On"] = true, ["ON"] = true,
        ["n"] = false, ["N"] = false, ["no"] = false, ["No"] = false, ["NO"] = false,
        ["false"] = false, ["False"] = false, ["FALSE"] = false, ["off"] = false, ["Off"] = false, ["OFF"] = false,
        [".nan"] = double.NaN, [".NaN"] = double.NaN, [".NAN"] = double.NaN,
        [".inf"] = double.PositiveInfinity, [".Inf"] = double.PositiveInfinity, [".INF"] = double.PositiveInfinity,
        ["+.inf"] = double.PositiveInfinity, ["+.Inf"] = double.PositiveInfinity, ["+.INF"] = double.PositiveInfinity,
        ["-.inf"] = double.NegativeInfinity, ["-.Inf"] = double.NegativeInfinity, ["-.INF"] = double.NegativeInfinity,
    };

    public static ManifestScalar Resolve(string text, Origin origin) =>
        Words.TryGetValue(text, out var word) ? OfWord(word, origin)
        : text[0] is (>= '0' and <= '9') or '.' or '-' or '+' ? OfNumber(text, origin)
        : ManifestScalar.Of(text, origin);

    private static ManifestScalar OfWord(object? word, Origin origin) => word switch
    {
        bool flag => ManifestScalar.Of(flag, origin),
        double number => ManifestScalar.Of(number, origin),
        _ => ManifestScalar.Null(origin),
    };

    private static ManifestScalar OfNumber(string text, Origin origin)
    {
        var digits = text.Replace("_", "");
        if (TryReadInteger(digits, out var integer))
            return ManifestScalar.Of(integer, origin);

        return IsFloat(digits) && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? ManifestScalar.Of(number, origin)
            : ManifestScalar.Of(text, origin);
    }

    private static bool TryReadInteger(string text, out long value)
    {
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var start = isNegative || text.StartsWith("+", StringComparison.Ordinal) ? 1 : 0;
        var radix = RadixOf(text, ref start);
        var magnitude = 0ul;
        var isInteger = start < text.Length;
        for (; isInteger && start < text.Length; start++)
            isInteger = TryAppend(ref magnitude, radix, DigitOf(text[start]));

        value = unchecked(isNegative ? -(long)magnitude : (long)magnitude);
        return isInteger && magnitude <= long.MaxValue + (isNegative ? 1ul : 0ul);
    }

    private static uint RadixOf(string text, ref int start)
    {
        if (start + 1 >= text.Length || text[start] != '0')
            return 10;

        var radix = text[start + 1] switch { 'x' or 'X' => 16u, 'b' or 'B' => 2u, _ => 8u };
        start += radix != 8 || text[start + 1] is 'o' or 'O' ? 2 : 1;
        return radix;
    }

    private static uint DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - (uint)'0',
        >= 'a' and <= 'f' => character - (uint)'a' + 10,
        >= 'A' and <= 'F' => character - (uint)'A' + 10,
        _ => uint.MaxValue,
    };

    private static bool TryAppend(ref ulong magnitude, uint radix, uint digit)
    {
        if (digit >= radix || magnitude > (ulong.MaxValue - digit) / radix)
            return false;

        magnitude = (magnitude * radix) + digit;
        return true;
    }

    // [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
    private static bool IsFloat(string text)
    {
        var i = text[0] is '-' or '+' ? 1 : 0;
        var whole = SkipDigits(text, ref i);
        var fraction = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = SkipDigits(text, ref i);
        }

        if (whole + fraction == 0)
            return false;
        if (i == text.Length)
            return true;
        if (text[i++] is not ('e' or 'E'))
            return false;
        if (i < text.Length && text[i] is '-' or '+')
            i++;

        return SkipDigits(text, ref i) > 0 && i == text.Length;
    }

    private static int SkipDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;

        return position - start;
    }
}
