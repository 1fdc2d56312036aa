using ManifestSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.CodeFixes;

/// <summary>Decides whether an edit can be carried out without changing anything else.</summary>
internal static class LiteralReplacement
{
    /// <summary>The changes, or <see langword="null"/> where no literal may stand at one of the places.</summary>
    public static async Task<IReadOnlyList<TextChange>?> TryMakeAsync(Document document, LiteralEdit edit, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return null;

        var changes = edit.All.Select(each => TryMake(each, root, model, cancellationToken)).ToArray();
        return changes.All(static change => change is not null) ? changes.Select(static change => change!.Value).ToArray() : null;
    }

    private static TextChange? TryMake(LiteralEdit edit, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        root.FullSpan.Contains(edit.Target)
        && root.FindNode(edit.Target, getInnermostNodeForTie: true) is ExpressionSyntax expression
        && expression.Span == edit.Target
        && IsAlwaysTheSame(expression, model, cancellationToken)
        && MayBecome(edit.Type, expression, model, cancellationToken)
            ? new TextChange(edit.Target, RawText.TryChange(expression, edit) ?? edit.Literal)
            : null;

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
