using System.Collections.Immutable;
using ManifestSdk.Model;

namespace ManifestSdk.Evaluation;

/// <summary>What became of one topology method when the compiler executed it.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Set">What it declares; <see langword="null"/> when it could not be evaluated to its end.</param>
/// <param name="Problems">What stood in the way.</param>
public sealed record TopologyEvaluation(string Name, ManifestSet? Set, ImmutableArray<EvaluationProblem> Problems);
