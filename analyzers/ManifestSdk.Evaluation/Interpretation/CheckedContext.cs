using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Whether a conversion throws when a number does not fit. Roslyn says so of conversions between numbers only; of enums and nullable
/// numbers the text around them tells.
/// </summary>
internal static class CheckedContext
{
    public static bool Holds(IConversionOperation conversion, Compilation compilation) => conversion.IsChecked
        || (!conversion.IsImplicit && (IsSilentAbout(conversion.Type) || IsSilentAbout(conversion.Operand.Type)) && IsAround(conversion.Syntax, compilation));

    private static bool IsSilentAbout(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } || type?.IsNullable() == true;

    private static bool IsAround(SyntaxNode syntax, Compilation compilation)
    {
        foreach (var node in syntax.AncestorsAndSelf())
        {
            if (node is CheckedExpressionSyntax or CheckedStatementSyntax)
                return node.Kind() is SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement;
        }

        return compilation.Options is CSharpCompilationOptions { CheckOverflow: true };
    }
}
