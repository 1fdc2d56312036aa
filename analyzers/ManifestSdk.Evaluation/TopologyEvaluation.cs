using System.Collections.Immutable;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Evaluation;

/// <summary>What became of one topology method when the compiler executed it, once.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Set">What it declares; <see langword="null"/> when it could not be evaluated to its end. A topology that waits may have one: what is known of it.</param>
/// <param name="Problems">What stood in the way.</param>
public sealed record TopologyEvaluation(string Name, ManifestSet? Set, ImmutableArray<EvaluationProblem> Problems)
{
    /// <summary>The environment that the method was executed for; <see langword="null"/> when it takes none, or could not be executed for any.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether the topology may well be right, and only the running program can tell: it depends on a value that no compiler knows, or on C# that is not evaluated.</summary>
    public bool Waits => !Problems.IsEmpty && Problems.All(static problem => EvaluationRules.IsWait(problem.Rule));
}
