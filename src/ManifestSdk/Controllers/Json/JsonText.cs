using System.Globalization;
using System.Text;

namespace ManifestSdk.Controllers.Json;

/// <summary>Writes compact JSON: no blanks, fields in the order given, absent ones left out.</summary>
internal static class JsonText
{
    /// <summary>An object; a field whose value is <see langword="null"/> is left out.</summary>
    public static string Object(params (string Name, string? Json)[] fields) =>
        "{" + string.Join(",", fields.Where(static field => field.Json is not null).Select(static field => Quote(field.Name) + ":" + field.Json)) + "}";

    /// <summary>An array of finished values.</summary>
    public static string Array(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    /// <summary>An array of strings.</summary>
    public static string Texts(IEnumerable<string> texts) => Array(texts.Select(static text => Quote(text)!));

    /// <summary>A number, unless it was not given.</summary>
    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A boolean, unless it was not given.</summary>
    public static string? Boolean(bool? value) => value is { } given ? (given ? "true" : "false") : null;

    /// <summary>A string, unless it was not given. Only what JSON demands is escaped, so that texts stay readable.</summary>
    public static string? Quote(string? text)
    {
        if (text is null)
            return null;

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (character < ' ')
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
