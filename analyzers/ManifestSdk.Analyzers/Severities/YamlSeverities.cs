using System.Collections.Immutable;
using System.Globalization;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers.Severities;

/// <summary>
/// Gives findings in YAML the severities of a project's <c>.editorconfig</c> files. The compiler knows these files for C# alone, so
/// the build hands them over once more, as additional files.
/// </summary>
internal sealed class YamlSeverities(EditorConfigSeverities severities)
{
    private const string Metadata = "build_metadata.AdditionalFiles.ManifestEditorConfig";

    /// <summary>The files among the additional ones of a compilation.</summary>
    public static ImmutableArray<AdditionalText> FilesIn(AnalyzerOptions options) => options.AdditionalFiles
        .Where(file => options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Metadata, out var value) && "true".Equals(value, StringComparison.OrdinalIgnoreCase))
        .ToImmutableArray();

    public static YamlSeverities Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var configs = new Dictionary<string, AnalyzerConfig>(StringComparer.Ordinal);
        foreach (var file in files.Where(static file => Path.IsPathRooted(file.Path)))
        {
            if (file.GetText(cancellationToken) is { } text)
                configs[file.Path] = AnalyzerConfig.Parse(text, file.Path);
        }

        return new(new EditorConfigSeverities(configs.Values));
    }

    /// <summary>Whether a rule that is off by default is turned on for a file.</summary>
    public bool Wake(RuleDescriptor rule, string path) => severities.Of(rule, path) is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);

    /// <summary>The diagnostic as the project wants it; <see langword="null"/> where it wants none. What is in C# is the compiler's business.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (diagnostic.Location.Kind != LocationKind.ExternalFile)
            return diagnostic;

        return severities.Of(Descriptors.RuleOf(diagnostic), diagnostic.Location.GetLineSpan().Path) switch
        {
            ReportDiagnostic.Error => With(diagnostic, DiagnosticSeverity.Error),
            ReportDiagnostic.Warn => With(diagnostic, DiagnosticSeverity.Warning),
            ReportDiagnostic.Info => With(diagnostic, DiagnosticSeverity.Info),
            ReportDiagnostic.Hidden => With(diagnostic, DiagnosticSeverity.Hidden),
            ReportDiagnostic.Suppress => null,
            _ => diagnostic,
        };
    }

    private static Diagnostic With(Diagnostic diagnostic, DiagnosticSeverity severity) => Diagnostic.Create(
        Descriptors.Awake(Descriptors.RuleOf(diagnostic), severity),
        diagnostic.Location,
        diagnostic.AdditionalLocations,
        diagnostic.Properties,
        diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
