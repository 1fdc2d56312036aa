using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Makes a program that went wrong as small as it gets in a given time without going right: leaves out statements, members and parts in ever smaller
/// chunks, unwraps blocks, and puts a constant or a part of an expression in the place of the whole.
/// </summary>
/// <param name="judge">What becomes of a program.</param>
/// <param name="time">After this it stops with what it has.</param>
internal sealed class Reducer(Func<string, Outcome> judge, TimeSpan time)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private SyntaxNode _root = null!;
    private Outcome _outcome = null!;

    public static string Explain((ulong Seed, string Program, Outcome Outcome) failure)
    {
        var (program, outcome) = failure.Outcome.Kind == OutcomeKind.Mismatch
            ? new Reducer(program => Comparison.Of(failure.Seed, program), TimeSpan.FromMinutes(2)).Reduce(failure.Program, failure.Outcome)
            : (failure.Program, failure.Outcome);
        return $"RANDOM_SEED={failure.Seed} RANDOM_PROGRAMS=1\n{outcome.Kind}: {outcome.Detail}\n\n{program}";
    }

    public (string Program, Outcome Outcome) Reduce(string program, Outcome outcome)
    {
        (_root, _outcome) = (CSharpSyntaxTree.ParseText(program, Compiled.Options).GetRoot(), outcome);
        int before;
        do
        {
            before = _root.FullSpan.Length;
            LeaveOut(static node => node is StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax });
            LeaveOut(static node => node is BaseTypeDeclarationSyntax or LocalFunctionStatementSyntax);
            LeaveOut(static node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
            LeaveOut(static node => node is SwitchExpressionArmSyntax or SwitchSectionSyntax or CatchClauseSyntax or CatchFilterClauseSyntax or FinallyClauseSyntax or ElseClauseSyntax or WhenClauseSyntax
                or UsingDirectiveSyntax or BaseListSyntax or AttributeListSyntax or ExpressionSyntax { Parent: InitializerExpressionSyntax } or CollectionElementSyntax);
            Replace(static node => node is StatementSyntax and not BlockSyntax, static (node, _) => node.DescendantNodes().OfType<BlockSyntax>().Take(4));
            Replace(static node => node is BlockSyntax { Parent: BlockSyntax }, static (node, _) => [((BlockSyntax)node).Statements]);
            Replace(static node => node is ExpressionSyntax and not TypeSyntax, Simpler);
        }
        while (_root.FullSpan.Length < before && _clock.Elapsed < time);

        return (string.Join("\n", _root.ToFullString().Split('\n').Where(static line => line.Trim().Length > 0)), _outcome);
    }

    /// <summary>Tries to do without all such nodes, without halves of them, quarters, and at last without each.</summary>
    private void LeaveOut(Func<SyntaxNode, bool> kind)
    {
        for (var size = Nodes(kind).Length; size > 0; size /= 2)
        {
            for (var start = 0; Nodes(kind).Skip(start).Take(size).ToArray() is { Length: > 0 } chunk && _clock.Elapsed < time;)
            {
                if (!Try(() => _root.RemoveNodes(chunk, SyntaxRemoveOptions.KeepNoTrivia)))
                    start += size;
            }
        }
    }

    /// <summary>Tries what could stand in the place of each node, the largest nodes first.</summary>
    private void Replace(Func<SyntaxNode, bool> kind, Func<SyntaxNode, SemanticModel, IEnumerable<object>> simpler)
    {
        for (var i = 0; Nodes(kind).OrderByDescending(static node => node.Span.Length).ElementAtOrDefault(i) is { } node && _clock.Elapsed < time; i++)
        {
            if (simpler(node, Comparison.Meaning(_root.SyntaxTree)).Any(smaller => Try(() => smaller is SyntaxList<StatementSyntax> statements ? _root.ReplaceNode(node, statements) : _root.ReplaceNode(node, (SyntaxNode)smaller))))
                i--;
        }
    }

    /// <summary>A constant, and parts that have the type of the whole.</summary>
    private static IEnumerable<object> Simpler(SyntaxNode node, SemanticModel meaning)
    {
        if (meaning.GetTypeInfo(node).ConvertedType is not { SpecialType: not SpecialType.System_Void } type)
            return [];

        var parts = node.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(part => part is not TypeSyntax or IdentifierNameSyntax && SymbolEqualityComparer.Default.Equals(meaning.GetTypeInfo(part).Type, type))
            .Take(6);
        return parts.Prepend(SyntaxFactory.ParseExpression(Constant(type.SpecialType))).Select(part => part.WithTriviaFrom(node));
    }

    private static string Constant(SpecialType type) => type switch
    {
        SpecialType.System_String => "\"\"",
        SpecialType.System_Boolean => "false",
        SpecialType.System_Char => "'c'",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => "0",
        _ => "default",
    };

    private SyntaxNode[] Nodes(Func<SyntaxNode, bool> kind) => _root.DescendantNodes().Where(kind).ToArray();

    private bool Try(Func<SyntaxNode?> change)
    {
        if (Changed(change) is not { } smaller || smaller.FullSpan.Length >= _root.FullSpan.Length || _clock.Elapsed >= time)
            return false;

        var program = smaller.ToFullString();
        if (judge(program) is not { Kind: OutcomeKind.Mismatch } same || Head(same) != Head(_outcome))
            return false;

        (_root, _outcome) = (CSharpSyntaxTree.ParseText(program, Compiled.Options).GetRoot(), same);
        return true;
    }

    /// <summary>Roslyn refuses to leave out what a node cannot be without.</summary>
    private static SyntaxNode? Changed(Func<SyntaxNode?> change)
    {
        try
        {
            return change();
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>What must stay as it is, so that one mistake does not turn into another on the way.</summary>
    private static string Head(Outcome outcome) => outcome.Detail.Split(' ')[0] + outcome.Detail.Contains("MSDK", StringComparison.Ordinal);
}
