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

    /// <summary>Executes the topology. One that fails keeps its name only; what is wrong with it is the analyzer's to say.</summary>
    public static TopologyModel Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var evaluation = TopologyEvaluator.Evaluate(
            (IMethodSymbol)context.TargetSymbol, context.SemanticModel.Compilation, cancellationToken);
        var failed = evaluation.Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error);
        return new TopologyModel(evaluation.Name, failed ? null : evaluation.Set);
    }
}
