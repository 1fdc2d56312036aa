using ManifestSdk.Analyzers;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.CodeFixes;

/// <summary>Keeps a raw string raw where an edit changes one piece of it, such as a field of JSON.</summary>
internal static class RawText
{
    public static string? TryChange(ExpressionSyntax expression, LiteralEdit edit)
    {
        if (expression is not LiteralExpressionSyntax { Token: var token } || !token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) && !token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            return null;

        var text = token.Text;
        var quotes = text.TakeWhile(static character => character == '"').Count();
        var content = text.Substring(quotes, text.Length - (2 * quotes));
        return LooseText.TryChange(content, token.ValueText, SyntaxFactory.ParseToken(edit.Literal).ValueText) is { } changed
            ? text.Substring(0, quotes) + changed + text.Substring(0, quotes)
            : null;
    }
}
