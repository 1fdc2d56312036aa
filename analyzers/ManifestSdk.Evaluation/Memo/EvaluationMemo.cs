using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Remembers what each topology evaluated to, so that analyzer and generator share one evaluation and an edit in a body that
/// the topology does not reach costs none. Held by the topology's syntax tree: when the tree goes, the result goes.
/// </summary>
internal static class EvaluationMemo
{
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, Entry>> Entries = new();

    private static int _evaluations;

    /// <summary>How often an evaluation was really run in this process.</summary>
    public static int Evaluations => _evaluations;

    public static TopologyEvaluation GetOrEvaluate(
        TopologyDeclaration topology,
        string? environment,
        ParameterValues values,
        Compilation compilation,
        Func<SourceCode, TopologyEvaluation> evaluate,
        CancellationToken cancellationToken)
    {
        var declared = topology.Method.DeclaringSyntaxReferences[0];
        var key = declared.Span.Start.ToString(CultureInfo.InvariantCulture) + "/" + environment;
        var shape = DeclarationShape.Of(compilation, cancellationToken);
        var entries = Entries.GetOrCreateValue(declared.SyntaxTree);
        lock (entries)
        {
            if (entries.TryGetValue(key, out var entry) && entry.IsValid(compilation, shape, values))
                return entry.Evaluation;
        }

        Interlocked.Increment(ref _evaluations);
        var source = new SourceCode(TopologyProgram.Of(compilation, cancellationToken), cancellationToken);
        var evaluation = evaluate(source);
        lock (entries)
            entries[key] = new Entry(shape, values, [.. source.Consulted], evaluation);

        return evaluation;
    }

    private sealed record Entry(DeclarationShape Shape, ParameterValues Values, SyntaxTree[] Consulted, TopologyEvaluation Evaluation)
    {
        public bool IsValid(Compilation compilation, DeclarationShape shape, ParameterValues values) =>
            Shape.Equals(shape) && Values.Equals(values) && Consulted.All(compilation.ContainsSyntaxTree);
    }
}
