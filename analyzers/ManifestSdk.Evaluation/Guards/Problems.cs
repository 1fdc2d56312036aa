using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The problems that stop an evaluation, in one wording.</summary>
internal static class Problems
{
    private const int LongestQuote = 60;

    /// <summary>The source itself is wrong or half typed, and the compiler says so.</summary>
    public static EvaluationStopped Silent() => new(null);

    public static EvaluationStopped Refuse(IOperation place, string reason) =>
        Stop(EvaluationRules.NotEvaluated, $"The compiler does not evaluate {reason}", place.Syntax.Origin());

    public static EvaluationStopped DependsOn(Unknown unknown, IOperation use) => DependsOn(unknown, use.Syntax.Origin());

    public static EvaluationStopped DependsOn(Unknown unknown, Origin use) =>
        Of(unknown) is var problem && problem.Origin == use ? new(problem) : new(problem with { Related = [use] });

    /// <summary>A value for which the topology has to run.</summary>
    public static EvaluationProblem Of(Unknown unknown) => new(
        EvaluationRules.DependsOnUnknown,
        $"The topology {UnknownReasons.Describe(unknown)}",
        unknown.Source.Syntax.Origin());

    public static EvaluationStopped Limit(IOperation place, string message) =>
        Stop(EvaluationRules.LimitReached, $"The evaluation stops here: {message}", place.Syntax.Origin());

    /// <param name="thrown">What a <c>catch</c> gets to see; without it nothing is caught.</param>
    public static EvaluationStopped Throws(Origin place, string exception, string message, object? thrown = null) =>
        new(new EvaluationProblem(EvaluationRules.Throws, $"The topology throws {exception}: {message}", place), thrown);

    public static EvaluationStopped Throws(IOperation place, Exception exception) =>
        Throws(place.Syntax.Origin(), exception.GetType().Name, exception.Message, exception);

    public static EvaluationStopped NullReference(IOperation receiver) =>
        Throws(receiver.Syntax.Origin(), nameof(NullReferenceException), $"'{Quote(receiver.Syntax)}' is null");

    public static EvaluationStopped SdkMismatch(IOperation place, ISymbol member) => Stop(
        EvaluationRules.SdkMismatch,
        $"The ManifestSdk that runs in the compiler has no '{member.ToDisplayString()}'. Use one version of the package in all projects.",
        place.Syntax.Origin());

    /// <summary>Source as a message quotes it: on one line, and not for ever.</summary>
    public static string Quote(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote - 1) + "…";
    }

    private static EvaluationStopped Stop(RuleDescriptor rule, string message, Origin origin) =>
        new(new EvaluationProblem(rule, message, origin));
}
