using ManifestSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.CodeFixes;

/// <summary>Decides whether an edit can be carried out without changing anything else.</summary>
internal static class LiteralReplacement
{
    /// <summary>The change, or <see langword="null"/> where no literal may stand.</summary>
    public static async Task<TextChange?> TryMakeAsync(Document document, LiteralEdit edit, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);

        return root is not null && model is not null
            && root.FullSpan.Contains(edit.Target)
            && root.FindNode(edit.Target, getInnermostNodeForTie: true) is ExpressionSyntax expression
            && expression.Span == edit.Target
            && IsAlwaysTheSame(expression, model, cancellationToken)
            && MayBecome(edit.Type, expression, model, cancellationToken)
                ? new TextChange(edit.Target, edit.Literal)
                : null;
    }

    /// <summary>What may differ between two executions, such as a parameter, is right at some of them perhaps.</summary>
    private static bool IsAlwaysTheSame(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(expression, cancellationToken).HasValue;

    private static bool MayBecome(SpecialType literal, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(expression, cancellationToken);
        var conversion = model.Compilation.ClassifyConversion(model.Compilation.GetSpecialType(literal), type.ConvertedType ?? type.Type!);
        return conversion is { Exists: true, IsImplicit: true };
    }
}
