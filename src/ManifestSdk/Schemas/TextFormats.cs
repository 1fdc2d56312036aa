using System.Globalization;

namespace ManifestSdk.Schemas;

/// <summary>Reads formats the way the API server does.</summary>
internal static class TextFormats
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss";
    private const int LengthOfSeconds = 19;

    public static bool Accepts(this TextFormat format, string text) => format switch
    {
        TextFormat.Time => IsTime(text),
        TextFormat.Bytes => IsBase64(text),
        _ => true,
    };

    public static string Wording(this TextFormat format) => format switch
    {
        TextFormat.Time => "a time such as 2006-01-02T15:04:05Z",
        TextFormat.Bytes => "base64",
        _ => "text",
    };

    private static bool IsTime(string text) =>
        text.Length > LengthOfSeconds
        && DateTime.TryParseExact(text.Substring(0, LengthOfSeconds), Seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && IsZone(WithoutFraction(text.Substring(LengthOfSeconds)));

    private static string WithoutFraction(string text) =>
        text.Length > 1 && text[0] == '.' && IsDigit(text[1]) ? text.TrimStart('.').TrimStart("0123456789".ToCharArray()) : text;

    private static bool IsZone(string text) =>
        text == "Z"
        || (text.Length == 6 && text[0] is '+' or '-' && IsDigit(text[1]) && IsDigit(text[2]) && text[3] == ':' && IsDigit(text[4]) && IsDigit(text[5]));

    /// <summary>Line breaks do not count; padding is needed, and only at the end.</summary>
    private static bool IsBase64(string text)
    {
        var digits = 0;
        var padding = 0;
        foreach (var character in text)
        {
            if (character is '\r' or '\n')
                continue;
            if (character == '=')
                padding++;
            else if (padding > 0 || !IsBase64Digit(character))
                return false;
            else
                digits++;
        }

        return padding <= 2 && (digits + padding) % 4 == 0;
    }

    private static bool IsBase64Digit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '/' || IsDigit(character);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
