using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Half-typed code is the compiler's to complain about. Only an evaluation that failed asks, because the answer costs a
/// second analysis of the bodies that it read.
/// </summary>
internal static class CompileErrors
{
    public static bool AreIn(SourceCode source, CancellationToken cancellationToken) => source.Read.Any(node =>
        source.ModelOf(node.SyntaxTree).GetDiagnostics(node.Span, cancellationToken).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
}
