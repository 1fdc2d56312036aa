namespace ManifestSdk.Evaluation;

/// <summary>
/// Unwinds the evaluation. It passes through builders, LINQ and delegates like any exception of the program would,
/// and never leaves <see cref="TopologyEvaluator"/>.
/// </summary>
/// <param name="problem">Why; <see langword="null"/> where the compiler reports the reason itself, as an error in the source.</param>
internal sealed class EvaluationStopped(EvaluationProblem? problem) : Exception(problem?.Message)
{
    public EvaluationProblem? Problem { get; } = problem;
}
