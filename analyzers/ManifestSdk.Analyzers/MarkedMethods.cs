using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Analyzers;

/// <summary>
/// The methods of one file whose attributes may mean <see cref="TopologyAttribute"/>, by syntax alone. A file is read once,
/// however many compilations it goes through while somebody types elsewhere.
/// </summary>
internal sealed class MarkedMethods
{
    private static readonly ConditionalWeakTable<SyntaxTree, MarkedMethods> ByTree = new();

    private readonly (SyntaxNode Method, string Attribute)[] _candidates;

    private MarkedMethods(SyntaxNode root)
    {
        Aliases = root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(static directive => directive is { Alias: not null, Name: { } target } && IsTopology(NameOf(target)))
            .Select(static directive => directive.Alias!.Name.Identifier.ValueText)
            .ToArray();

        // Local functions are statements; nothing that bears a name and an attribute is inside an expression.
        _candidates = root.DescendantNodes(static node => node is not ExpressionSyntax and not AttributeListSyntax)
            .SelectMany(static node => AttributesOf(node), static (node, attribute) => (node, NameOf(attribute.Name)))
            .ToArray();
    }

    /// <summary>Other names that the file gives the attribute; a <c>global using</c> gives them to every file.</summary>
    public IReadOnlyList<string> Aliases { get; }

    public static MarkedMethods In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (ByTree.TryGetValue(tree, out var known))
            return known;

        var root = tree.GetRoot(cancellationToken);
        return ByTree.GetValue(tree, _ => new MarkedMethods(root));
    }

    public IEnumerable<SyntaxNode> Named(ISet<string> aliases) =>
        _candidates.Where(candidate => IsTopology(candidate.Attribute) || aliases.Contains(candidate.Attribute))
            .Select(static candidate => candidate.Method)
            .Distinct();

    private static bool IsTopology(string name) => name is "Topology" or nameof(TopologyAttribute);

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.AttributeLists.SelectMany(static list => list.Attributes),
        LocalFunctionStatementSyntax function => function.AttributeLists.SelectMany(static list => list.Attributes),
        _ => [],
    };

    private static string NameOf(SyntaxNode name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => "",
    };
}
