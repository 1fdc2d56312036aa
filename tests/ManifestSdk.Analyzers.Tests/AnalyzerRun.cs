using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Runs the analyzer as the compiler does, for what marked sources cannot say.</summary>
internal static class AnalyzerRun
{
    private static readonly MetadataReference[] References =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Topology).Assembly.Location)];

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Shop",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, path: $"/{index}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What the analyzer reports, in no order. An exception inside it fails the test.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(Compilation compilation, params (string Key, string Value)[] options) =>
        Start(compilation, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    public static CompilationWithAnalyzers Start(Compilation compilation, params (string Key, string Value)[] options) => compilation.WithAnalyzers(
        [new TopologyAnalyzer()],
        OptionsOf(new AnalyzerOptions([], new ProjectOptions(options))));

    /// <summary>What the analyzer reports about a project with these files among its manifests.</summary>
    public static ImmutableArray<Diagnostic> DiagnoseYaml(Compilation compilation, params YamlText[] files) =>
        StartYaml(compilation, files).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    public static CompilationWithAnalyzers StartYaml(Compilation compilation, params YamlText[] files) => compilation.WithAnalyzers(
        [new TopologyAnalyzer()], OptionsOf(new AnalyzerOptions([.. files], new YamlOptions())));

    private static CompilationWithAnalyzersOptions OptionsOf(AnalyzerOptions options) =>
        new(
            options,
            onAnalyzerException: static (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
}
