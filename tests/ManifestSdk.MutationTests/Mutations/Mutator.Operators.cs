using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.MutationTests.Mutations;

internal static partial class Mutator
{
    private static IEnumerable<Edit> Binary(BinaryExpressionSyntax binary, SemanticModel model) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => Dropped(binary, OperandsOf(binary)),
        SyntaxKind.CoalesceExpression when binary.Right is not ThrowExpressionSyntax => [new(binary.Span, $"({binary.Left})!"), Keep(binary, binary.Right)],
        SyntaxKind.AddExpression when !IsText(binary, model) => [new(binary.OperatorToken.Span, "-")],
        SyntaxKind.SubtractExpression => [new(binary.OperatorToken.Span, "+")],
        SyntaxKind.MultiplyExpression => [new(binary.OperatorToken.Span, "/")],
        SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => [new(binary.OperatorToken.Span, "*")],
        SyntaxKind.EqualsExpression => [new(binary.OperatorToken.Span, "!=")],
        SyntaxKind.NotEqualsExpression => [new(binary.OperatorToken.Span, "==")],
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => Boundary(binary.OperatorToken),
        _ => [],
    };

    /// <summary>Moves a limit by one.</summary>
    private static IEnumerable<Edit> Boundary(SyntaxToken comparison) =>
        [new(comparison.Span, comparison.Text.EndsWith('=') ? comparison.Text[..1] : comparison.Text + "=")];

    private static bool IsText(ExpressionSyntax value, SemanticModel model) => model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String;

    private static List<SyntaxNode> OperandsOf(BinaryExpressionSyntax chain) =>
        chain.Left is BinaryExpressionSyntax left && left.RawKind == chain.RawKind ? [.. OperandsOf(left), chain.Right] : [chain.Left, chain.Right];

    private static List<SyntaxNode> OperandsOf(BinaryPatternSyntax chain) =>
        chain.Left is BinaryPatternSyntax left && left.RawKind == chain.RawKind ? [.. OperandsOf(left), chain.Right] : [chain.Left, chain.Right];
}
