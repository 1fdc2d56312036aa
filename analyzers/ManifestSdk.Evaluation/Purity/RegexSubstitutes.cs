using System.Text.RegularExpressions;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Stands in for <see cref="Regex"/>: patterns and texts of ASCII letters, which every runtime reads alike, and no longer
/// than a compiler may wait.
/// </summary>
internal static class RegexSubstitutes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static bool IsMatch(string input, string pattern) => Run(input, pattern, static (regex, text) => regex.IsMatch(text));

    public static string Replace(string input, string pattern, string replacement) => Run(input, pattern, (regex, text) => regex.Replace(text, replacement));

    public static string[] Split(string input, string pattern) => Run(input, pattern, static (regex, text) => regex.Split(text));

    private static T Run<T>(string input, string pattern, Func<Regex, string, T> run)
    {
        if (!IsAscii(input) || !IsAscii(pattern))
            throw new NotPortable("regular expressions on anything but ASCII, because runtimes know different letters");

        try
        {
            return run(new Regex(pattern, RegexOptions.None, Patience), input);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new LimitExceeded($"the regular expression '{pattern}' takes longer than a second");
        }
    }

    private static bool IsAscii(string text) => text.All(static character => character < 128);
}
