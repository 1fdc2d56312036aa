using System.Globalization;
using System.Text;

namespace ManifestSdk.Yaml;

/// <summary>Writes text between double quotes, in which everything can stand.</summary>
internal static class EscapedText
{
    public static void Append(StringBuilder target, string text)
    {
        target.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (StandsForItself(text[i]))
                target.Append(text[i]);
            else if (char.IsHighSurrogate(text[i]))
                AppendCode(target, 'U', char.ConvertToUtf32(text, i++), 8);
            else
                AppendEscape(target, text[i]);
        }

        target.Append('"');
    }

    private static bool StandsForItself(char character) =>
        character is '\t' or (>= ' ' and <= '~' and not ('"' or '\\')) or (>= '\u00A0' and < '\uD800' and not ('\u2028' or '\u2029')) or (>= '\uE000' and <= '\uFFFD');

    private static void AppendEscape(StringBuilder target, char character)
    {
        if (LetterFor(character) is { } letter)
            target.Append('\\').Append(letter);
        else if (character <= '\u00FF')
            AppendCode(target, 'x', character, 2);
        else
            AppendCode(target, 'u', character, 4);
    }

    private static char? LetterFor(char character) => character switch
    {
        '\0' => '0',
        '\a' => 'a',
        '\b' => 'b',
        '\n' => 'n',
        '\v' => 'v',
        '\f' => 'f',
        '\r' => 'r',
        '\u001B' => 'e',
        '"' => '"',
        '\\' => '\\',
        '\u0085' => 'N',
        '\u2028' => 'L',
        '\u2029' => 'P',
        _ => null,
    };

    private static void AppendCode(StringBuilder target, char kind, int code, int digits) =>
        target.Append('\\').Append(kind).Append(code.ToString("X" + digits, CultureInfo.InvariantCulture));
}
