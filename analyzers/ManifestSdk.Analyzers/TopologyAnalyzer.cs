using System.Collections.Immutable;
using ManifestSdk.Analyzers.Severities;
using ManifestSdk.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers;

/// <summary>Reports what the rules find in the project's topologies and YAML files, at the argument or value that a user would change.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TopologyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(TopologyMethods.AttributeName) is null || IsTurnedOff(context.Options))
            return;

        // One action a file: what a file shows depends on the whole compilation, yet an IDE asks for the files that are open.
        var cluster = new ClusterChoice(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var parameters = ProjectParameters.Read(context.Options, context.CancellationToken);
        var diagnostics = CompilationDiagnostics.Of(context.Compilation, cluster.Profile, parameters, ManifestText.In(context.Options), YamlSeverities.FilesIn(context.Options));
        var permission = new RunPermission(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in diagnostics.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                file.ReportDiagnostic(permission.Apply(diagnostic));
        });

        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in diagnostics.In(file.AdditionalFile, file.CancellationToken))
                file.ReportDiagnostic(diagnostic);
        });

        context.RegisterCompilationEndAction(end =>
        {
            foreach (var diagnostic in cluster.Diagnostics.Concat(diagnostics.InProject(end.CancellationToken)))
                end.ReportDiagnostic(diagnostic);
        });
    }

    private static bool IsTurnedOff(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ManifestSdkEnabled", out var enabled)
        && "false".Equals(enabled, StringComparison.OrdinalIgnoreCase);
}
