using ManifestSdk.Analyzers.Severities;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>
/// The rules that are off by default and that the project, or some file of it, turns on. The compiler would drop the findings
/// of the others, and there is one for nearly every workload.
/// </summary>
internal static class RequestedAdvice
{
    /// <summary>The ids of rules that are asked for in C# or in YAML files, in order.</summary>
    public static string[] In(Compilation compilation, IReadOnlyCollection<string> manifests, YamlSeverities severities, CancellationToken cancellationToken) => RuleRegistry.Descriptors
        .Where(rule => !rule.IsEnabledByDefault && (IsTurnedOn(rule.Id, compilation, cancellationToken) || manifests.Any(path => severities.Wake(rule, path))))
        .Select(static rule => rule.Id)
        .ToArray();

    private static bool IsTurnedOn(string id, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var configured) && IsOn(configured))
            return true;
        if (compilation.Options.SyntaxTreeOptionsProvider is not { } files)
            return false;

        return (files.TryGetGlobalDiagnosticValue(id, cancellationToken, out configured) && IsOn(configured))
            || compilation.SyntaxTrees.Any(tree => files.TryGetDiagnosticValue(tree, id, cancellationToken, out var inFile) && IsOn(inFile));
    }

    private static bool IsOn(ReportDiagnostic configured) => configured is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
