using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Evaluation;

/// <summary>Turns places in C# into origins.</summary>
internal static class SyntaxOrigins
{
    public static Origin Origin(this SyntaxNode node) => node.SyntaxTree.Origin(node.Span);

    public static Origin Origin(this SyntaxTree tree, TextSpan span) => new(tree.FilePath, span.Start, span.Length);
}
