using System.Collections.Immutable;
using ManifestSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.CodeFixes;

/// <summary>Carries out the edit that a finding suggests: another literal in place of the wrong argument.</summary>
// Not [Shared]: the attribute's assembly has another version in every host, and hosts create providers without it.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ManifestCodeFixProvider))]
public sealed class ManifestCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Descriptors.All.Select(static descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ManifestFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (LiteralEdit.Read(diagnostic.Properties) is not { } edit
                || await LiteralReplacement.TryMakeAsync(context.Document, edit, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;

            // One key a rule: fixing all of them gives each place its own value.
            context.RegisterCodeFix(
                CodeAction.Create(edit.Title, token => ApplyAsync(context.Document, changes, token), equivalenceKey: diagnostic.Id),
                diagnostic);
        }
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellationToken) =>
        document.WithText((await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes));
}
