using System.Globalization;
using System.Text;

namespace ManifestSdk.Evaluation;

/// <summary>Text as System.Text.Json writes it by default: whatever HTML could take for its own, and whatever is not ASCII, is escaped.</summary>
internal static class JsonText
{
    private const string Escaped = "\"&'+<>`";

    public static string Of(string text)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPair(text, i))
                throw new NotPortable("JSON of text with half a surrogate pair");

            json.Append(Of(text[i]));
        }

        return json.Append('"').ToString();
    }

    private static string Of(char character) => character switch
    {
        '\\' => @"\\",
        '\b' => @"\b",
        '\f' => @"\f",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        >= ' ' and <= '~' when Escaped.IndexOf(character) < 0 => character.ToString(),
        _ => @"\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
