using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Everything of a compilation that can change what a body means, other bodies left out: the tokens of all declarations,
/// the references, and the options that change arithmetic and language.
/// </summary>
internal sealed class DeclarationShape(ulong declarations, MetadataReference[] references) : IEquatable<DeclarationShape>
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private static readonly ConditionalWeakTable<Compilation, DeclarationShape> Shapes = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> Trees = new();

    private readonly ulong _declarations = declarations;
    private readonly MetadataReference[] _references = references;

    public static DeclarationShape Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (Shapes.TryGetValue(compilation, out var known))
            return known;

        var hash = Mix(FnvOffset, ((CSharpCompilation)compilation).Options.CheckOverflow ? 1u : 0u);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!IsOurs(tree))
                hash = Mix(hash, HashOf(tree, cancellationToken));
        }

        return Shapes.GetValue(compilation, _ => new DeclarationShape(hash, [.. compilation.References]));
    }

    public bool Equals(DeclarationShape? other) =>
        other is not null && _declarations == other._declarations && _references.SequenceEqual(other._references);

    public override bool Equals(object? obj) => Equals(obj as DeclarationShape);

    public override int GetHashCode() => _declarations.GetHashCode();

    /// <summary>What our own generator adds follows from the topologies; analyzers see it and the generator does not.</summary>
    private static bool IsOurs(SyntaxTree tree) => tree.FilePath.IndexOf("ManifestSdk.Generators", StringComparison.Ordinal) >= 0;

    private static ulong HashOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Trees.TryGetValue(tree, out var known))
            return known.Value;

        var hash = Mix(FnvOffset, (ulong)((CSharpParseOptions)tree.Options).LanguageVersion);
        foreach (var item in tree.GetRoot(cancellationToken).DescendantNodesAndTokens(static node => !IsBody(node)))
        {
            if (item.IsToken)
                hash = item.AsToken().Text.Aggregate(Mix(hash, 0), static (sum, letter) => Mix(sum, letter));
        }

        return Trees.GetValue(tree, _ => new StrongBox<ulong>(hash)).Value;
    }

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax
        && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax;

    private static ulong Mix(ulong hash, ulong value) => unchecked((hash ^ value) * FnvPrime);
}
