using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ManifestSdk.Yaml;

/// <summary>
/// Makes names that every file system takes and tells apart. A name that already is one stays as it is; any other loses
/// what cannot stand and gains a mark, <c>~</c> and a hash of what it was, so that different names stay different.
/// </summary>
internal static class FileNames
{
    private const int Longest = 100;
    private const int LongestBeforeMark = 60;

    private static readonly HashSet<string> WindowsDevices = new(
        new[] { "con", "prn", "aux", "nul" }.Concat("0123456789".SelectMany(static digit => new[] { "com" + digit, "lpt" + digit })),
        StringComparer.Ordinal);

    /// <summary>A file's name, without extension.</summary>
    public static string Segment(string name) => IsSafe(name) ? name : WithMark(Readable(name), name);

    /// <summary>A folder's name: no dots, so that it can never be a file's, extension and all.</summary>
    public static string FolderSegment(string name) => IsSafe(name) && !name.Contains('.') ? name : WithMark(Readable(name), name);

    /// <summary>A name told apart from equal ones by what it stands for.</summary>
    public static string WithMark(string name, string identity)
    {
        using var hash = SHA256.Create();
        var mark = hash.ComputeHash(Encoding.Unicode.GetBytes(identity)).Take(8).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture));
        return name + "~" + string.Concat(mark);
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && IsLetterOrDigit(name[0])
        && name[name.Length - 1] != '.'
        && name.All(static character => IsLetterOrDigit(character) || character is '-' or '_' or '.')
        && !WindowsDevices.Contains(name.Split('.')[0])
        && name != KustomizationName.Stem;

    private static string Readable(string name) =>
        new(name.ToLowerInvariant().Take(LongestBeforeMark).Select(static character => IsLetterOrDigit(character) ? character : '-').ToArray());

    // Capitals are left out: on most desktops they name the same file as small letters.
    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
