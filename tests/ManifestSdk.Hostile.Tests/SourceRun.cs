using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using ManifestSdk.Analyzers;
using ManifestSdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Hostile.Tests;

/// <summary>Generator and analyzer over some sources, as in a build.</summary>
internal sealed record SourceRun(ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<string> Generated)
{
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    /// <summary>Far beyond what a run takes, and far below what a user would wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly MetadataReference[] References = [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Topology).Assembly.Location)];

    /// <summary>An exception of the generator or the analyzer fails the test, and so does a run that does not end.</summary>
    public static SourceRun Over(IEnumerable<(string Path, string Text)> sources)
    {
        using var patience = new CancellationTokenSource(Patience);
        var compilation = CSharpCompilation.Create(
            "Hostile", sources.Select(static source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.Path)), References, new(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, patience.Token);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);

        var diagnostics = output.WithAnalyzers([new TopologyAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), static (exception, _, _) => Assert.Fail(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(patience.Token).GetAwaiter().GetResult();
        return new(diagnostics, [.. result.GeneratedSources.Select(static source => source.HintName)]);
    }
}
