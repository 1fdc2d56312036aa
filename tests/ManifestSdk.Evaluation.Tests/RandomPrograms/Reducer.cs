using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Makes a program that went wrong as small as it gets without going right: leaves out members and statements, and puts parts of expressions in their place.</summary>
internal static class Reducer
{
    private const int MostAttempts = 1500;

    public static string Explain((ulong Seed, string Program, Outcome Outcome) failure)
    {
        var (program, outcome) = Reduce(failure.Seed, failure.Program, failure.Outcome);
        return $"RANDOM_SEED={failure.Seed} RANDOM_PROGRAMS=1\n{outcome.Kind}: {outcome.Detail}\n\n{program}";
    }

    public static (string Program, Outcome Outcome) Reduce(ulong seed, string program, Outcome outcome)
    {
        var attempts = outcome.Kind == OutcomeKind.Mismatch ? MostAttempts : 0;
        for (var isSmaller = true; isSmaller && attempts > 0;)
        {
            isSmaller = false;
            foreach (var smaller in Smaller(program))
            {
                if (attempts-- <= 0)
                    break;
                if (Comparison.Of(new Dictionary<ulong, string> { [seed] = smaller })[seed] is not { Kind: OutcomeKind.Mismatch } same || Head(same) != Head(outcome))
                    continue;

                (program, outcome, isSmaller) = (smaller, same, true);
                break;
            }
        }

        return (program, outcome);
    }

    /// <summary>What must stay as it is, so that one mistake does not turn into another on the way.</summary>
    private static string Head(Outcome outcome) => outcome.Detail.Split(' ')[0] + outcome.Detail.Contains("MSDK", StringComparison.Ordinal);

    private static IEnumerable<string> Smaller(string program)
    {
        var root = CSharpSyntaxTree.ParseText(program, Compiled.Options).GetRoot();
        var nodes = root.DescendantNodes().Where(static node => node is MemberDeclarationSyntax or StatementSyntax and not BlockSyntax or ExpressionSyntax and not TypeSyntax).OrderByDescending(static node => node.Span.Length);
        foreach (var node in nodes)
        {
            if (node is ExpressionSyntax)
            {
                foreach (var part in node.DescendantNodes().OfType<ExpressionSyntax>().Where(static part => part is not TypeSyntax or IdentifierNameSyntax).OrderBy(static part => part.Span.Length).Take(6))
                    yield return root.ReplaceNode(node, part.WithTriviaFrom(node)).ToFullString();
            }
            else
            {
                yield return root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
                if (node is StatementSyntax)
                {
                    foreach (var part in node.DescendantNodes().OfType<StatementSyntax>())
                        yield return root.ReplaceNode(node, part).ToFullString();
                }
            }
        }
    }
}
