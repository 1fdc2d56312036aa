using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators.Parsing;

/// <summary>What <c>.editorconfig</c> and the project say about the SDK's rules, for a run that knows neither.</summary>
internal static class ConfiguredSeverities
{
    /// <summary>The rules of which anything is said, each as <c>MSDK3001=warning</c>; nothing after the sign turns a rule off.</summary>
    public static string Of(Compilation compilation, SyntaxTree file, CancellationToken cancellationToken) => string.Join(
        ";",
        RuleRegistry.Descriptors
            .Select(rule => (rule.Id, Severity: Find(rule.Id, compilation.Options, file, cancellationToken)))
            .Where(static found => found.Severity is not null)
            .Select(static found => found.Id + "=" + found.Severity));

    private static string? Find(string id, CompilationOptions options, SyntaxTree file, CancellationToken cancellationToken)
    {
        if (options.SyntaxTreeOptionsProvider is { } files && files.TryGetDiagnosticValue(file, id, cancellationToken, out var configured))
            return TextOf(configured);
        if (options.SpecificDiagnosticOptions.TryGetValue(id, out configured))
            return TextOf(configured);

        return options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out configured) == true ? TextOf(configured) : null;
    }

    private static string? TextOf(ReportDiagnostic configured) => configured switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "info",
        ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => "",
        _ => null,
    };
}
