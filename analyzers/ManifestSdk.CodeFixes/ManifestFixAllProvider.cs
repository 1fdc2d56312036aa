using System.Collections.Immutable;
using ManifestSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.CodeFixes;

/// <summary>
/// Mends everything that can be mended in a file. The batch fixer of Roslyn would do, if <c>dotnet format</c> did not take
/// the equivalence key from the first diagnostic that it meets, and give up where just that one has no fix.
/// </summary>
internal sealed class ManifestFixAllProvider : DocumentBasedFixAllProvider
{
    public static ManifestFixAllProvider Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changes = new SortedDictionary<TextSpan, TextChange>();
        foreach (var edit in diagnostics.Select(static diagnostic => LiteralEdit.Read(diagnostic.Properties)).OfType<LiteralEdit>())
        {
            if (!edit.All.Any(each => changes.ContainsKey(each.Target))
                && await LiteralReplacement.TryMakeAsync(document, edit, fixAllContext.CancellationToken).ConfigureAwait(false) is { } made)
            {
                foreach (var change in made)
                    changes.Add(change.Span, change);
            }
        }

        var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.Values));
    }
}
