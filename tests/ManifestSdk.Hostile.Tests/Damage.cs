using CsCheck;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Hostile.Tests;

/// <summary>What typing, pasting and merging do to a file.</summary>
internal static class Damage
{
    private static readonly string[] Garbage =
    [
        "(", ")", "{", "}", "\"", "'", "$\"", "@\"", "\"\"\"", "/*", "//", ".", ";", ",", "=>", "<", "[", "#if", "#error x", "<<<<<<< HEAD\n", "\0", "\ufeff", "\ud800", "日本語", "null", "default!",
        "await ", "yield return ", "stackalloc int[9]", "unsafe", "base.", "this", "new()", "typeof(", "goto x;", "while (true) { }", "for (;;);", "throw null!;", "..", "^1", "var (a, b) = ", "dynamic",
        new('(', 3000), new('{', 3000), string.Concat(Enumerable.Repeat("x.", 3000)), string.Concat(Enumerable.Repeat("1+", 3000)), string.Concat(Enumerable.Repeat("!", 3000)),
    ];

    private delegate string Blow(string text, SyntaxToken token, string garbage);

    private static readonly Blow[] Blows =
    [
        static (text, token, _) => text.Remove(token.SpanStart, token.Span.Length),
        static (text, token, _) => text[..token.SpanStart],
        static (text, token, _) => text[..token.Span.End],
        static (text, token, _) => text[token.SpanStart..],
        static (text, token, _) => text.Insert(token.SpanStart, token.Text),
        static (text, token, _) => text.Remove(token.SpanStart, EndOfLine(text, token) - token.SpanStart),
        static (text, token, garbage) => text.Insert(token.SpanStart, garbage),
        static (text, token, garbage) => text.Insert(token.Span.End, garbage),
        static (text, token, garbage) => text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, garbage),
        static (text, token, _) => Swapped(text, token, token.GetNextToken()),
    ];

    public static Gen<string> Of(string text, SyntaxToken token) =>
        Gen.Select(Gen.Int[0, Blows.Length - 1], Gen.OneOf(Garbage)).Select((blow, garbage) => Blows[blow](text, token, garbage));

    private static int EndOfLine(string text, SyntaxToken token) => text.IndexOf('\n', token.SpanStart) is >= 0 and var end ? end : text.Length;

    private static string Swapped(string text, SyntaxToken first, SyntaxToken second) => second.Span.Length == 0
        ? text
        : text[..first.SpanStart] + second.Text + text[first.Span.End..second.SpanStart] + first.Text + text[second.Span.End..];
}
