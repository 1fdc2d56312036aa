using System.Globalization;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers;

/// <summary>Whether the build may run what the compiler cannot finish. Where it may, the compiler says what it waits for; where it may not, that is an error.</summary>
internal sealed class RunPermission(AnalyzerConfigOptions options)
{
    private readonly bool _isForbidden = options.TryGetValue("build_property.ManifestRunAfterBuild", out var allowed)
        && "false".Equals(allowed, StringComparison.OrdinalIgnoreCase);

    public Diagnostic Apply(Diagnostic diagnostic) => _isForbidden && (diagnostic.Id == EvaluationRules.NotEvaluated.Id || diagnostic.Id == EvaluationRules.DependsOnUnknown.Id)
        ? Diagnostic.Create(
            diagnostic.Descriptor,
            diagnostic.Location,
            DiagnosticSeverity.Error,
            diagnostic.AdditionalLocations,
            diagnostic.Properties,
            diagnostic.GetMessage(CultureInfo.InvariantCulture))
        : diagnostic;
}
