using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Derives C# names from annotation keys where the catalogue does not choose better ones.</summary>
internal static class Naming
{
    private static readonly char[] Separators = ['-', '.', '_', '/'];

    /// <summary><c>proxy-body-size</c> → <c>ProxyBodySize</c>; the open parts of a key do not count.</summary>
    public static string MemberOf(string key) => Pascal(Closed(key));

    public static string Pascal(string text) => string.Concat(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Capitalize));

    /// <summary>The last word of the key, or what suits the type: <c>seconds</c>, <c>enabled</c>.</summary>
    public static string ParameterOf(string key, ValueModel value) => value switch
    {
        { Type: "bool" or "on-off" } => "enabled",
        { Unit: "seconds" } => "seconds",
        _ => Closed(key).Split(Separators, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "value",
    };

    private static string Closed(string key)
    {
        var brace = key.IndexOf('{');
        var closed = brace < 0 ? key : key.Substring(0, brace);
        return closed.Substring(closed.IndexOf('/') + 1);
    }

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
