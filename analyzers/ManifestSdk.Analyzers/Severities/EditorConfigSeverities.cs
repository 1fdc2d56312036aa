using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Severities;

/// <summary>
/// The severities that <c>.editorconfig</c> files give to rules, read by the compiler's own code: what holds for a C# topology
/// holds for a YAML file. The tool compiles this file too.
/// </summary>
internal sealed class EditorConfigSeverities(IReadOnlyCollection<AnalyzerConfig> configs)
{
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    private const string BulkSuffix = "severity";

    private readonly AnalyzerConfigSet? _configs = configs.Count == 0 ? null : AnalyzerConfigSet.Create(configs.ToImmutableArray());
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _options = new(StringComparer.Ordinal);

    /// <summary>What the files say of a rule in a file, given by its full path; <see cref="ReportDiagnostic.Default"/> where they say nothing.</summary>
    public ReportDiagnostic Of(RuleDescriptor rule, string path)
    {
        if (_configs is null)
            return ReportDiagnostic.Default;

        var options = _options.GetOrAdd(path, _configs.GetOptionsForSourcePath);
        if (options.TreeOptions.TryGetValue(rule.Id, out var configured))
            return configured;

        // As in the compiler, a setting for many rules wakes none that is off.
        return rule.IsEnabledByDefault ? BulkSeverity(rule, options.AnalyzerOptions) : ReportDiagnostic.Default;
    }

    private static ReportDiagnostic BulkSeverity(RuleDescriptor rule, ImmutableDictionary<string, string> options) =>
        options.TryGetValue($"{BulkPrefix}category-{rule.Category.ToLowerInvariant()}.{BulkSuffix}", out var setting) || options.TryGetValue(BulkPrefix + BulkSuffix, out setting)
            ? Parse(setting)
            : ReportDiagnostic.Default;

    private static ReportDiagnostic Parse(string setting) => setting.ToLowerInvariant() switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" or "refactoring" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        _ => ReportDiagnostic.Default,
    };
}
