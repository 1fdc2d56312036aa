using System.Text;
using System.Text.RegularExpressions;

namespace ManifestSdk.Tool.Inputs;

/// <summary>
/// A pattern of paths, for shells that leave patterns to programs: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any
/// folders, <c>{a,b}</c> for either, <c>[abc]</c> for one character.
/// </summary>
internal sealed class Glob(string pattern)
{
    private static readonly char[] Wildcards = ['*', '?', '{', '['];

    // Without backtracking, no pattern can make a match take longer than the path is.
    private readonly Regex _regex = new(Translate(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static bool IsPattern(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>The folder before the first segment with a wildcard, and the rest.</summary>
    public static (string Folder, string Pattern) Split(string path)
    {
        var normal = path.Replace('\\', '/');
        var slash = normal.LastIndexOf('/', normal.IndexOfAny(Wildcards));
        return (normal[..(slash + 1)], normal[(slash + 1)..]);
    }

    public bool Matches(string path) => _regex.IsMatch(path);

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var at = 0; at < pattern.Length;)
            at += Append(pattern, at, regex);

        return regex.Append('$').ToString();
    }

    /// <summary>Translates what stands at a position, and returns how many characters that were.</summary>
    private static int Append(string pattern, int at, StringBuilder regex)
    {
        var rest = pattern.AsSpan(at);
        var (length, text) = rest switch
        {
            ['*', '*', '/', ..] => (3, "(.*/)?"),
            ['*', '*', ..] => (2, ".*"),
            ['*', ..] => (1, "[^/]*"),
            ['?', ..] => (1, "[^/]"),
            ['[', ..] when rest[1..].IndexOf(']') is > 0 and var end => (end + 2, OneOf(rest.Slice(1, end).ToString())),
            ['{', ..] when rest.IndexOf('}') is > 0 and var end => (end + 1, Either(rest[1..end].ToString())),
            _ => (1, Regex.Escape(rest[..1].ToString())),
        };
        regex.Append(text);
        return length;
    }

    private static string OneOf(string characters) =>
        characters[0] is '!' or '^'
            ? "[^/" + Escape(characters[1..]) + "]"
            : "[" + Escape(characters) + "]";

    private static string Escape(string characters) => characters.Replace("\\", "\\\\").Replace("[", "\\[").Replace("]", "\\]").Replace("^", "\\^");

    private static string Either(string choices) =>
        "(" + string.Join("|", choices.Split(',').Select(static choice => Translate(choice)[1..^1])) + ")";
}
