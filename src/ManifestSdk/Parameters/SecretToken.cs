using System.Text.RegularExpressions;

namespace ManifestSdk;

/// <summary>What stands for a secret parameter in everything that is made before the file: its value comes in when the build writes. Compiled into the build task too.</summary>
internal static class SecretToken
{
    private const string Start = "${manifest-secret:";
    private const string End = "}";

    private static readonly Regex Token = new(Regex.Escape(Start) + "([A-Za-z0-9._-]+)" + End, RegexOptions.CultureInvariant);

    public static string Of(string name) => Start + name + End;

    /// <summary>Whether a name stands in a token without ending it.</summary>
    public static bool IsName(string name) => Token.Match(Of(name)) is { Success: true } match && match.Length == Of(name).Length;

    public static bool IsIn(string text) => text.IndexOf(Start, StringComparison.Ordinal) >= 0;

    /// <summary>Puts something in the place of each token.</summary>
    public static string Replace(string text, Func<string, string> valueOf) => Token.Replace(text, match => valueOf(match.Groups[1].Value));
}
