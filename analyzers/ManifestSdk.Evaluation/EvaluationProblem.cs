using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Evaluation;

/// <summary>Why a topology could not be evaluated, and where in the source.</summary>
/// <param name="Rule">The kind of problem, one of <see cref="EvaluationRules"/>.</param>
/// <param name="Message">What stands in the way, and what to write instead.</param>
/// <param name="Origin">The smallest piece of source that a user would change.</param>
public sealed record EvaluationProblem(RuleDescriptor Rule, string Message, Origin Origin)
{
    /// <summary>Other places that explain the problem: where the unknown value is used.</summary>
    public IReadOnlyList<Origin> Related { get; init; } = [];
}
