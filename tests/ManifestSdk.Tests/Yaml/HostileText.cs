using CsCheck;

namespace ManifestSdk.Tests.Yaml;

/// <summary>Text that some YAML reader takes for something else.</summary>
internal static class HostileText
{
    public static readonly string[] All =
    [
        "", " ", "  ", "~", "=", "<<", "null", "Null", "NULL", "true", "TRUE", "on", "On", "off", "yes", "No", "y", "N", "nan", ".nan", ".inf", "-.Inf",
        "0", "-1", "+1", "0123", "0o17", "0x1F", "0b101", "1_000", "1e3", "1E+3", "1.", ".5", "1.5", "1.4.2", "12:30:45", "190:20:30", "2001-01-01",
        "2001-12-14t21:59:43.10-05:00", "e3", "-", "--", "---", "...", "--- a", "- a", "? a", ": a", "a:", "a: b", "a :b", "a #b", "# c", "#", "@", "`", "%", "%YAML 1.2",
        "!", "!!str", "&a", "*a", "?", "|", ">", "[", "]", "{", "}", ",", "'", "\"", "\\", "a'b", "a\"b", "'a'", "\"a\"", "{\"a\": [1, 'b']}", "a, b", "a]b",
        " a", "a ", "\ta", "a\t", "a\tb", "a  b", "\n", "\n\n", "a\n", "a\n\n", "a\nb", "a\nb\n", "a\n\nb\n", "\na", " a\nb", "a\n b\n", "a \nb", "a\n\n\nb\n\n", "a\nb ", "a\n---\nb\n", "a\n...\nb\n",
        "# c\nb\n", "a\n# c\n", "a\n\tb\n", "- a\n- b\n", "a: b\nc: d\n", "\r", "\r\n", "a\r\nb\r\n", "a\rb", "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "a\u0085b\nc", "\u00a0", "\u2028", "\u2029", "a\nb\u2028c\n",
        "\ufeff", "a\ufeffb", "é", "日本語", "日本語\n二行\n", "😀", "a😀b\nc\n", "\ufffe", "\uffff", "http://example.com/a?b=c#d", "registry.example.com/app:1.4.2", "arn:aws:acm:eu-west-1:123456789012:certificate/2f1c",
        new('a', 500), string.Join(' ', Enumerable.Repeat("word", 200)), new('\u0001', 200), new('é', 1100), "a\n" + new string('b', 500) + " c\n",
    ];

    private const string Indicators = " \n\t\r:#-?,[]{}&*!|>'\"%@`=<~.0aé\u0085\u2028\ufeff";

    private static readonly Gen<string> Surrogates = Gen.OneOf("😀", "𠮷", "🏳️‍🌈");

    /// <summary>Any text without half surrogate pairs, most of it nasty.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(
        Gen.OneOf(All),
        Gen.String[Gen.OneOf(Indicators.ToCharArray()), 0, 12],
        Gen.Select(Gen.OneOf(All), Gen.OneOf(All), static (left, right) => left + right),
        Gen.Select(Gen.String, Surrogates, static (text, pair) => Whole(text) + pair),
        Gen.String.Select(Whole));

    private static string Whole(string text) => string.Concat(text.Where(static character => !char.IsSurrogate(character)));
}
