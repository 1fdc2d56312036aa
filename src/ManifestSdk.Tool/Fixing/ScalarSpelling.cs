using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Spells a value for the place of another one: in its quotes where it had some, and with its anchor.</summary>
internal static partial class ScalarSpelling
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The edit, or <see langword="null"/> for a value in the place of several lines.</summary>
    public static TextEdit? TryReplace(SourceFile file, ManifestFix fix)
    {
        var (start, length) = (fix.Target.Start, fix.Target.Length);
        var written = file.Text.Substring(start, length);
        if (written.AsSpan().IndexOfAny('\n', '\r') >= 0 || fix.Replacement.Text?.AsSpan().IndexOfAny('\n', '\r') >= 0)
            return null;

        var properties = Properties().Match(written).Value;
        var anchor = Anchor().Match(properties).Value;
        var spelled = anchor + Spell(fix.Replacement, written[properties.Length..], IsJson(file));
        var isGlued = length == 0 && start > 0 && !char.IsWhiteSpace(file.Text[start - 1]);
        return new TextEdit(fix, isGlued ? " " + spelled : spelled);
    }

    private static string Spell(ManifestScalar value, string written, bool isJson) =>
        value.Text is not { } text ? ScalarText.Of(value)
        : written.StartsWith('\'') && IsPrintable(text) ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'"
        : isJson || written.StartsWith('"') || !IsPlain(text) ? JsonSerializer.Serialize(text, Readable)
        : text;

    // In '{…}' and '[…]' a comma ends a value, and some readers take a colon for the end of a key.
    private static bool IsPlain(string text) =>
        ScalarText.IsPlain(text) && text.AsSpan().IndexOfAny(',', ':') < 0;

    private static bool IsPrintable(string text) => text.All(static character => character is >= ' ' and <= '~');

    private static bool IsJson(SourceFile file) => file.Text.AsSpan().TrimStart() is ['{' or '[', ..];

    [GeneratedRegex(@"^(?:[&!]\S*\s+)*")]
    private static partial Regex Properties();

    [GeneratedRegex(@"&\S+\s+")]
    private static partial Regex Anchor();
}
