using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// How a value is spelled. Text stands plain only where every reader of YAML 1.1 and 1.2 takes it for text; otherwise it is
/// quoted, or a literal block where it has several lines.
/// </summary>
internal static class ScalarText
{
    private const int LongestWord = 8;

    private static readonly string[] ShorterFormats = ["G15", "G16"];

    /// <summary>What some reader takes for a boolean, a null or a number although it begins with a letter.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "y", "n", "on", "off", "inf", "infinity", "nan",
    };

    public static WrittenStyle StyleOf(string text) =>
        IsPlain(text) ? WrittenStyle.Plain
        : SecretToken.IsIn(text) ? WrittenStyle.DoubleQuoted
        : IsLiteral(text) ? WrittenStyle.Literal
        : QuotedStyleOf(text);

    public static WrittenStyle KeyStyleOf(string text) => IsPlain(text) ? WrittenStyle.Plain : QuotedStyleOf(text);

    /// <summary>A number, boolean or null as all readers understand it.</summary>
    public static string Of(ManifestScalar scalar) => scalar.Value is double number ? OfDouble(number) : scalar.ToString();

    /// <summary>The text itself, save for half surrogate pairs: neither YAML nor UTF-8 can hold those.</summary>
    public static string Representable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return ReplaceHalfPairs(text);

            i++;
        }

        return text;
    }

    private static string ReplaceHalfPairs(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
                i++;
            else if (char.IsSurrogate(characters[i]))
                characters[i] = '\uFFFD';
        }

        return new string(characters);
    }

    /// <summary>Whether text may stand without quotes in a block.</summary>
    // Numbers, dates, times, indicators and document markers begin with something else than a letter or a slash; amounts with a unit are the exception.
    public static bool IsPlain(string text)
    {
        if (text.Length == 0)
            return false;
        if (text[0] is >= '0' and <= '9')
            return IsAmount(text);
        if (!(IsLetter(text[0]) || text[0] == '/') || text[text.Length - 1] is ' ' or ':')
            return false;

        for (var i = 1; i < text.Length; i++)
        {
            if (!IsPlainInside(text[i]) || (text[i] == ' ' && text[i - 1] is ' ' or ':'))
                return false;
        }

        return text.Length > LongestWord || !Words.Contains(text);
    }

    // 500m, 1.5Gi, 30s: no reader's number ends in one of these letters.
    private static bool IsAmount(string text)
    {
        var digits = text.TrimEnd('K', 'M', 'G', 'T', 'P', 'i', 'm', 'k', 's');
        return digits.Length is > 0 and var length && length < text.Length && length >= text.Length - 2
            && digits[length - 1] != '.'
            && digits.Count(static character => character == '.') <= 1
            && digits.All(static character => character is (>= '0' and <= '9') or '.');
    }

    private static bool IsPlainInside(char character) =>
        IsLetter(character) || character is (>= '0' and <= '9') or ' ' or '-' or '_' or '.' or '/' or ':' or '@' or '=' or '+' or ',' or '(' or ')' or ';' or '$';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // Lines that begin or end with white space, and all but one line end at the end, are where readers disagree.
    private static bool IsLiteral(string text)
    {
        var firstEnd = text.IndexOf('\n');
        if (firstEnd <= 0 || firstEnd == text.Length - 1 || text[0] == ' ' || text.EndsWith("\n\n", StringComparison.Ordinal))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = i + 1 == text.Length || text[i + 1] == '\n';
            if (text[i] == '\n' ? false : !IsPrintable(text[i]) || (text[i] == ' ' && endsLine))
                return false;
        }

        return true;
    }

    // Single quotes spare JSON its backslashes.
    private static WrittenStyle QuotedStyleOf(string text)
    {
        var wouldEscape = false;
        foreach (var character in text)
        {
            if (!IsPrintable(character) || character == '\'')
                return WrittenStyle.DoubleQuoted;

            wouldEscape |= character is '"' or '\\';
        }

        return wouldEscape ? WrittenStyle.SingleQuoted : WrittenStyle.DoubleQuoted;
    }

    private static bool IsPrintable(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and <= '\uFFFD' and not '\uFEFF');

    // With a dot, because YAML 1.1 demands one; the dot also tells readers that 1.0 is no whole number.
    private static string OfDouble(double number)
    {
        if (double.IsNaN(number))
            return ".nan";
        if (double.IsInfinity(number))
            return number > 0 ? ".inf" : "-.inf";

        var text = DigitsOf(number).Replace('E', 'e');
        var exponent = text.IndexOf('e');
        return text.Contains('.') ? text : text.Insert(exponent < 0 ? text.Length : exponent, ".0");
    }

    // Format "R" finds other digits on .NET Framework, where Visual Studio runs the compiler.
    private static string DigitsOf(double number)
    {
        foreach (var format in ShorterFormats)
        {
            var digits = number.ToString(format, CultureInfo.InvariantCulture);
            if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read == number)
                return digits;
        }

        return number.ToString("G17", CultureInfo.InvariantCulture);
    }
}
