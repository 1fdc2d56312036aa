using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Half-typed code is the compiler's to complain about. Only an evaluation that failed asks, because the answer costs a
/// second analysis of the bodies that it read.
/// </summary>
internal static class CompileErrors
{
    /// <summary>Whether the project has errors where the evaluation was. What libraries share has none that the user could mend.</summary>
    public static bool AreIn(SourceCode source, CancellationToken cancellationToken) =>
        Of(source, file => !source.Program.IsInLibrary(file), cancellationToken).Any();

    public static IEnumerable<Diagnostic> Of(SourceCode source, Func<SyntaxTree, bool> where, CancellationToken cancellationToken) => source.Read
        .Where(node => where(node.SyntaxTree))
        .SelectMany(node => source.ModelOf(node.SyntaxTree).GetDiagnostics(node.Span, cancellationToken))
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
