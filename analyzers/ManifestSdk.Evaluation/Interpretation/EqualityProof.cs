using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Library code asks <c>Equals(T)</c> of some collections and <c>Equals(object)</c> of others. A type may declare both where
/// the second is seen to do nothing but ask the first.
/// </summary>
internal static class EqualityProof
{
    /// <summary>The type's <c>Equals(T)</c>, when its <c>Equals(object)</c> hands on to it.</summary>
    public static IMethodSymbol? TypedEquals(INamedTypeSymbol type)
    {
        var methods = type.GetMembers(nameof(Equals)).OfType<IMethodSymbol>().Where(static method => method.Parameters.Length == 1).ToArray();
        var typed = methods.FirstOrDefault(method => SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type) && !method.IsStatic);
        var untyped = methods.FirstOrDefault(static method => method is { IsOverride: true, Parameters: [{ Type.SpecialType: SpecialType.System_Object }] });
        return typed is not null && untyped is not null && HandsOn(untyped, type) ? typed : null;
    }

    private static bool HandsOn(IMethodSymbol untyped, INamedTypeSymbol type) =>
        SourceCode.DeclarationOf(untyped) is MethodDeclarationSyntax { ParameterList.Parameters: [var parameter] } declaration
        && (declaration.ExpressionBody?.Expression ?? (declaration.Body?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null)) is { } body
        && IsHandingOn(body, parameter.Identifier.Text, type.Name);

    private static bool IsHandingOn(ExpressionSyntax body, string parameter, string type) => body switch
    {
        // obj is T other && Equals(other)
        BinaryExpressionSyntax
        {
            RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalAndExpression,
            Left: IsPatternExpressionSyntax { Expression: IdentifierNameSyntax tested, Pattern: DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax other } pattern },
            Right: InvocationExpressionSyntax call,
        } => tested.Identifier.Text == parameter && Names(pattern.Type, type) && IsEquals(call, static (argument, name) => argument is IdentifierNameSyntax given && given.Identifier.Text == name, other.Identifier.Text),

        // Equals(obj as T)
        InvocationExpressionSyntax call => IsEquals(
            call,
            (argument, name) => argument is BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AsExpression, Left: IdentifierNameSyntax given, Right: TypeSyntax target } && given.Identifier.Text == name && Names(target, type),
            parameter),
        _ => false,
    };

    private static bool Names(TypeSyntax syntax, string type) => syntax is SimpleNameSyntax name && name.Identifier.Text == type;

    private static bool IsEquals(InvocationExpressionSyntax call, Func<ExpressionSyntax, string, bool> isArgument, string name) =>
        call is { Expression: IdentifierNameSyntax { Identifier.Text: nameof(Equals) }, ArgumentList.Arguments: [var argument] } && isArgument(argument.Expression, name);
}
