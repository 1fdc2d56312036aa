using ManifestSdk.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Analyzers;

/// <summary>Finds the topologies of a compilation.</summary>
internal static class TopologyMethods
{
    public const string AttributeName = "ManifestSdk.TopologyAttribute";

    public static IReadOnlyList<IMethodSymbol> In(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = compilation.SyntaxTrees.Select(tree => (Tree: tree, Marked: MarkedMethods.In(tree, cancellationToken))).ToArray();
        var aliases = new HashSet<string>(files.SelectMany(static file => file.Marked.Aliases), StringComparer.Ordinal);

        return files
            .SelectMany(file => file.Marked.Named(aliases).Select(node => SymbolOf(node, file.Tree, compilation, cancellationToken)))
            .OfType<IMethodSymbol>()
            .Where(static method => method.GetAttributes().Any(IsTopology))
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .ToArray();
    }

    public static bool IsTopology(AttributeData attribute) => attribute.AttributeClass.IsSdkType(nameof(TopologyAttribute));

    /// <summary>The expression that names the topology, or <see langword="null"/> where the name is derived.</summary>
    public static SyntaxNode? NameArgument(AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;

    private static ISymbol? SymbolOf(SyntaxNode node, SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(tree).GetDeclaredSymbol(node, cancellationToken);
}
