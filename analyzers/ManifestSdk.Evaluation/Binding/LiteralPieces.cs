using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Evaluation;

/// <summary>Finds a piece of a text inside the literal that it was written as, where each of its characters stands there unescaped.</summary>
internal static class LiteralPieces
{
    public static TextSpan? Find(SyntaxNode expression, int start, int length) => expression is LiteralExpressionSyntax { Token: var token }
        && StartOf(token, start) is { } from
        && StartOf(token, start + length) is { } to
            ? TextSpan.FromBounds(from, to)
            : null;

    /// <summary>Where a character of the text stands in the file; the one behind the last stands where the text ends.</summary>
    private static int? StartOf(SyntaxToken token, int position) => token.Kind() switch
    {
        _ when position < 0 || position > token.ValueText.Length => null,
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken => InOneLine(token, position),
        SyntaxKind.MultiLineRawStringLiteralToken => InLines(token, position),
        _ => null,
    };

    private static int? InOneLine(SyntaxToken token, int position)
    {
        var start = token.Text.IndexOf(token.ValueText, StringComparison.Ordinal);
        var quotes = token.Text.Length - token.ValueText.Length;
        return start > 0 && quotes <= 2 * start ? token.SpanStart + start + position : null;
    }

    /// <summary>Each line of a raw literal is indented at least like its last one, and that much of it is no text.</summary>
    private static int? InLines(SyntaxToken token, int position)
    {
        var lines = token.SyntaxTree!.GetText().Lines;
        var last = lines.GetLineFromPosition(token.Span.End);
        var indentation = last.ToString().TakeWhile(static character => character is ' ' or '\t').Count();
        for (var number = lines.GetLineFromPosition(token.SpanStart).LineNumber + 1; number < last.LineNumber; number++)
        {
            var line = lines[number];
            var start = line.Start + Math.Min(indentation, line.End - line.Start);
            if (position <= line.End - start)
                return start + position;

            position -= line.EndIncludingLineBreak - start;
        }

        return null;
    }
}
