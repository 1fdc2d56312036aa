using System.Globalization;

namespace ManifestSdk.Tool.Reporting;

/// <summary>Text of a file as a screen may show it: nothing in it moves the cursor, colours, or turns the direction of writing.</summary>
internal static class Visible
{
    public static string Of(string text) => text.Any(IsHidden) ? string.Concat(text.Select(static character => IsHidden(character) ? Replace(character) : character)) : text;

    private static char Replace(char character) => character == '\t' ? ' ' : '\uFFFD';

    private static bool IsHidden(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
