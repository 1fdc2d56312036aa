using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

/// <summary>Every slip that somebody might make in a piece of code and that compiles often enough to be worth trying.</summary>
internal static partial class Mutator
{
    public static IEnumerable<Edit> EditsOf(SyntaxNode code, SemanticModel model) =>
        code.DescendantNodesAndSelf().SelectMany(node => EditsAt(node, model));

    private static IEnumerable<Edit> EditsAt(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax binary => Binary(binary, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [Edit.Remove(not.OperatorToken.Span)],
        ConditionalExpressionSyntax choice => [Keep(choice, choice.WhenTrue), Keep(choice, choice.WhenFalse)],
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } constant } =>
            [new(constant.Span, "not null")],
        BinaryPatternSyntax pattern => Dropped(pattern, OperandsOf(pattern)),
        UnaryPatternSyntax not => [Edit.Remove(not.OperatorToken.Span)],
        RelationalPatternSyntax relation => Boundary(relation.OperatorToken),
        PropertyPatternClauseSyntax clause => clause.Subpatterns.Select(part => DropItem(clause.Subpatterns, part)),
        WhereClauseSyntax where => [new(where.Condition.Span, "true"), Negate(where.Condition)],
        IfStatementSyntax branch => [.. Statement(branch), Negate(branch.Condition)],
        LambdaExpressionSyntax { ExpressionBody: { } body } when IsBoolean(body, model) => [Negate(body)],
        ArrowExpressionClauseSyntax arrow when IsBoolean(arrow.Expression, model) => [Negate(arrow.Expression)],
        ReturnStatementSyntax { Expression: { } value } when IsBoolean(value, model) => [Negate(value)],
        InvocationExpressionSyntax call => Call(call),
        SwitchExpressionSyntax choice => choice.Arms.Where(static arm => arm.Pattern is not DiscardPatternSyntax).Select(arm => DropItem(choice.Arms, arm)),
        SwitchStatementSyntax choice => choice.Sections.Select(static section => Edit.Remove(section.Span)),
        CollectionExpressionSyntax collection => collection.Elements.Select(element => DropItem(collection.Elements, element)),
        InitializerExpressionSyntax initializer => initializer.Expressions.Select(item => DropItem(initializer.Expressions, item)),
        ArgumentListSyntax { Arguments.Count: > 1 } list when list.Arguments.All(static argument => argument.Expression is TupleExpressionSyntax) =>
            list.Arguments.Select(row => DropItem(list.Arguments, row)),
        StatementSyntax statement => Statement(statement),
        LiteralExpressionSyntax literal => Literal(literal),
        InterpolatedStringExpressionSyntax text => [new(text.Span, "\"\"")],
        IdentifierNameSyntax name => Constant(name, model),
        MemberAccessExpressionSyntax member => Member(member),
        _ => [],
    };

    private static Edit Keep(SyntaxNode whole, SyntaxNode part) => new(whole.Span, $"({part})");

    private static Edit Negate(ExpressionSyntax condition) => new(condition.Span, $"!({condition})");

    private static bool IsBoolean(ExpressionSyntax value, SemanticModel model) =>
        model.GetTypeInfo(value).ConvertedType?.SpecialType == SpecialType.System_Boolean;

    /// <summary>Removes an item of a list, and the comma before or behind it.</summary>
    private static Edit DropItem<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        return Edit.Remove(TextSpan.FromBounds(
            index > 0 ? list.GetSeparator(index - 1).SpanStart : item.SpanStart,
            index == 0 && list.SeparatorCount > 0 ? list.GetSeparator(0).Span.End : item.Span.End));
    }

    /// <summary>Removes each operand of a chain such as <c>a &amp;&amp; b &amp;&amp; c</c>.</summary>
    private static IEnumerable<Edit> Dropped(SyntaxNode chain, List<SyntaxNode> operands)
    {
        if (chain.Parent?.RawKind == chain.RawKind)
            return [];

        return operands.Select((operand, index) => Edit.Remove(index == 0
            ? TextSpan.FromBounds(operand.SpanStart, operands[1].SpanStart)
            : TextSpan.FromBounds(operands[index - 1].Span.End, operand.Span.End)));
    }

    private static IEnumerable<Edit> Statement(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: { } otherwise } branch => [new(branch.Span, branch.Statement.ToString()), new(branch.Span, otherwise.Statement.ToString())],
        ExpressionStatementSyntax or YieldStatementSyntax or ContinueStatementSyntax or IfStatementSyntax
            or ReturnStatementSyntax { Expression: null }
            or BreakStatementSyntax { Parent: not SwitchSectionSyntax } => [new(statement.Span, ";")],
        _ => [],
    };
}
