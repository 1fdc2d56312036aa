using ManifestSdk.Evaluation;
using ManifestSdk.Generators.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Generators.Parsing;

/// <summary>From a marked method to what it declares.</summary>
internal static class TopologyParser
{
    public const string AttributeName = "ManifestSdk.TopologyAttribute";

    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) =>
        node is MethodDeclarationSyntax or LocalFunctionStatementSyntax;

    public static MarkedTopology Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        new((IMethodSymbol)context.TargetSymbol, context.SemanticModel.Compilation);

    /// <summary>Executes the topology in each environment. One that fails keeps its name only; what is wrong with it is the analyzer's to say.</summary>
    public static IEnumerable<TopologyModel> Parse(MarkedTopology marked, ProjectParameters parameters, CancellationToken cancellationToken) =>
        TopologyEvaluator.Evaluate(marked.Method, marked.Compilation, parameters, cancellationToken)
            .Select(evaluation => new TopologyModel(
                marked.Method.GetDocumentationCommentId() ?? "",
                evaluation.Name,
                evaluation.Environment,
                IsUsable(evaluation) ? evaluation.Set : null,
                evaluation.Waits ? WaitingTopology.Read(marked, evaluation, parameters, cancellationToken) : null));

    private static bool IsUsable(TopologyEvaluation evaluation) =>
        !evaluation.Waits && evaluation.Problems.All(static problem => problem.Rule.Severity != RuleSeverity.Error);
}
