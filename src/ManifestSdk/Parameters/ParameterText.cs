using System.Globalization;
using System.Text;

namespace ManifestSdk;

/// <summary>
/// Spells the values that a project gives to parameters as one text, on the way from MSBuild to the compiler: the file that takes it there cuts
/// values at semicolons, number signs and line ends. What is left plain are letters, digits, dashes and points. Compiled into the build task too, which writes it.
/// </summary>
internal static class ParameterText
{
    private const char Escape = '_';

    public static string Write(IEnumerable<(string? Environment, string Name, string Value)> values) => string.Join(
        "&", values.Select(static value => $"{Encode(value.Environment ?? "")}/{Encode(value.Name)}={Encode(value.Value)}"));

    public static IEnumerable<(string? Environment, string Name, string Value)> Read(string text)
    {
        foreach (var part in text.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('/', '=') is [var environment, var name, var value])
                yield return (environment.Length == 0 ? null : Decode(environment), Decode(name), Decode(value));
        }
    }

    private static string Encode(string text) => string.Concat(text.Select(static character =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.'
            ? character.ToString()
            : Escape + ((int)character).ToString("x4", CultureInfo.InvariantCulture)));

    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape && i + 4 < text.Length && ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                i += 4;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }
}
