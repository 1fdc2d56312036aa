using System.Collections.Immutable;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation;

/// <summary>A topology method as it is declared: its name, its environments, and whether its shape allows to run it.</summary>
/// <param name="Method">The method, on the part that has the body.</param>
/// <param name="Name">The topology's name.</param>
/// <param name="Environments">What the method is run for, in the order of declaration; empty where it takes no environment, and is run once.</param>
/// <param name="Place">The method's identifier.</param>
/// <param name="Problem">What is wrong with the declaration.</param>
/// <param name="CanRun">Whether there is a body; where there is none and no problem either, the compiler reports an error itself.</param>
internal sealed record TopologyDeclaration(
    IMethodSymbol Method, string Name, ImmutableArray<TopologyEnvironment> Environments, Origin Place, EvaluationProblem? Problem, bool CanRun)
{
    private const int LongestName = 100;

    public static TopologyDeclaration Read(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.PartialImplementationPart ?? method;
        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        var place = syntax switch
        {
            MethodDeclarationSyntax declaration => declaration.SyntaxTree.Origin(declaration.Identifier.Span),
            LocalFunctionStatementSyntax function => function.SyntaxTree.Origin(function.Identifier.Span),
            _ => syntax?.Origin() ?? Origin.None,
        };
        var attribute = method.GetAttributes().FirstOrDefault(static each => each.AttributeClass.IsSdkType(nameof(TopologyAttribute)));
        var given = attribute?.ConstructorArguments is [{ Value: string text }] ? text : null;
        var name = given ?? TopologyName.FromType(method.ContainingType.Name);
        var problem = WrongShape(method) is { } shape
            ? new EvaluationProblem(EvaluationRules.MethodShape, $"Topology method '{method.Name}' {shape}", place)
            : WrongName(name) is { } wrong
                ? new EvaluationProblem(EvaluationRules.TopologyName, wrong, NamePlace(attribute, given, cancellationToken) ?? place)
                : null;
        var environments = problem is null && method.Parameters is [_, { Type: var type }] ? TopologyEnvironment.Of(type) : ImmutableArray<TopologyEnvironment>.Empty;
        return new TopologyDeclaration(method, name, environments, place, problem, syntax is MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null });
    }

    private static string? WrongShape(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
            return "is no ordinary method. Write it as a static method of a class.";
        if (!method.IsStatic)
            return "is not static. Write 'static void'.";
        if (method.IsAsync)
            return "is async. A topology runs synchronously; remove 'async'.";
        if (!method.ReturnsVoid)
            return $"returns '{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'. Write 'static void'.";
        if (method.IsGenericMethod || method.ContainingType is { IsGenericType: true })
            return "is generic. Nobody could say for which types to run it; declare it in a class without type parameters.";
        if (method.Parameters.Length is not (1 or 2) || method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
            return "does not take a 'Topology', or a 'Topology' and an environment";

        var type = method.Parameters[0].Type;
        if (type.TypeKind != TypeKind.Error && !type.IsSdkType(nameof(Topology)))
            return $"takes a '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'. Its first parameter is a 'Topology'.";

        return method.Parameters is [_, { Type: { TypeKind: not TypeKind.Error } second }] ? TopologyEnvironment.WrongEnum(second) : null;
    }

    public static bool CanNameFile(string name) =>
        name.Length > 0 && name.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && name[0] != '-' && name[name.Length - 1] != '-';

    /// <summary>The name becomes a file name, so nothing that could leave the output folder or differ by file system gets through.</summary>
    private static string? WrongName(string name)
    {
        if (name.Length == 0)
            return "The name of the topology is empty. Write lower-case letters, digits and dashes.";
        if (name.Length > LongestName)
            return $"The name of the topology has {name.Length} characters, and at most {LongestName} are allowed";

        return CanNameFile(name) ? null : $"'{name}' cannot name a topology. Its file is named after it; write lower-case letters, digits and dashes, such as '{Suggest(name)}'.";
    }

    private static string Suggest(string name)
    {
        var words = name.Split(name.Where(static letter => !(letter < 128 && char.IsLetterOrDigit(letter))).ToArray(), StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "shop" : string.Join("-", words.Select(TopologyName.FromType));
    }

    private static Origin? NamePlace(AttributeData? attribute, string? given, CancellationToken cancellationToken) =>
        given is not null && attribute?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.Expression.Origin()
            : null;
}
