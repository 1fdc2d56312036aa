namespace ManifestSdk.Evaluation;

/// <summary>
/// Unwinds the evaluation. It passes through builders, LINQ and delegates like any exception of the program would,
/// and never leaves <see cref="TopologyEvaluator"/>.
/// </summary>
/// <param name="problem">Why; <see langword="null"/> where the compiler reports the reason itself, as an error in the source.</param>
/// <param name="thrown">What the program throws here: an exception of .NET, or an <see cref="Instance"/> of a user's type.</param>
internal sealed class EvaluationStopped(EvaluationProblem? problem, object? thrown = null) : Exception(problem?.Message)
{
    public EvaluationProblem? Problem { get; } = problem;

    public object? Thrown { get; } = thrown;

    /// <summary>Whether the program throws here, rather than the evaluator gives up.</summary>
    public bool IsThrown => Problem?.Rule == Rules.EvaluationRules.Throws;

    /// <summary>The same, where a <c>catch</c> would see something else, or would see it at another moment.</summary>
    public EvaluationStopped Uncatchable() => new(Problem);
}
