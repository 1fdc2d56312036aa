using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation;

/// <summary>The bodies and initialisers of the user's members, and the record of which files they were read from.</summary>
internal sealed class SourceCode(TopologyProgram program, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<SyntaxNode, IOperation?> _operations = [];

    public TopologyProgram Program => program;

    /// <summary>Every file of the project of which a body or an initialiser was looked at. Libraries change with the references only.</summary>
    public IEnumerable<SyntaxTree> Consulted => _models.Keys.Where(file => !program.IsInLibrary(file));

    /// <summary>Every body and initialiser that was looked at.</summary>
    public IReadOnlyCollection<SyntaxNode> Read => _operations.Keys;

    /// <summary>The body of a method, accessor or constructor; <see langword="null"/> when it has none or it is synthesised.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => DeclarationOf(method) switch
    {
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        { } syntax and (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax) => OperationAt(syntax),
        _ => null,
    };

    /// <summary>Where a method is declared, on the part that has the body.</summary>
    public static SyntaxNode? DeclarationOf(IMethodSymbol method) =>
        (method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    /// <summary>Whether a method is the static form of a member in an <c>extension</c> block, which takes the receiver as its first parameter.</summary>
    public static bool DeclaresExtension(IMethodSymbol method) => method is { IsStatic: true, MethodKind: MethodKind.Ordinary } && DeclarationOf(method) switch
    {
        MethodDeclarationSyntax declaration => declaration.ParameterList.Parameters.Count < method.Parameters.Length,
        AccessorDeclarationSyntax or ArrowExpressionClauseSyntax => true,
        _ => false,
    };

    /// <summary>The initialiser of a field or auto-property.</summary>
    public IOperation? InitializerOf(ISymbol member)
    {
        var clause = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return clause is null ? null : OperationAt(clause);
    }

    public IOperation? OperationAt(SyntaxNode syntax)
    {
        if (!_operations.TryGetValue(syntax, out var operation))
            _operations[syntax] = operation = ModelOf(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);

        return operation;
    }

    public DeconstructionInfo DeconstructionOf(SyntaxNode syntax) => syntax switch
    {
        AssignmentExpressionSyntax assignment => ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(assignment),
        ForEachVariableStatementSyntax loop => ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(loop),
        _ => default,
    };

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            // The compiler's own caches are shared through the compilation; a model only adds those of one file.
            _models[tree] = model = BindingModels.Of(program.CompilationOf(tree), tree);
        }

        return model;
    }
}
