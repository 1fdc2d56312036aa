using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers.Tests;

public class ParameterFileTests
{
    private const string Shop = """
        using ManifestSdk;

        public enum Stage { Dev, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace(topology.Parameter("name", "none"));
        }
        """;

    [Theory]
    [InlineData("prod.yaml", "name: app\nnmae: x\n", "prod.yaml(2,1): MSDK0054 No topology of this project asks for a parameter 'nmae'. Did you mean 'name'? The value changes nothing.")]
    [InlineData("prd.yaml", "name: app\n", "prd.yaml(1,1): MSDK0054 Values are given for the environment 'prd', which no topology of this project has. Did you mean 'prod'? Nobody reads them.")]
    [InlineData("prod.yaml", "name: app\nimage:\n  tag: x\n", "prod.yaml(2,1): MSDK0053 'image' is no single value. A parameter file is one map with a line 'name: value' for each parameter.")]
    public void What_is_wrong_in_a_file_is_reported_at_its_line(string path, string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Diagnose(path, text).Where(static diagnostic => diagnostic.Id.StartsWith("MSDK005", StringComparison.Ordinal)).Select(Display)));

    [Theory]
    [InlineData("prod.yaml", "name: app")]
    [InlineData("parameters.yaml", "name: app")]
    [InlineData("parameters.dev.yaml", "")]
    public void A_file_that_is_read_is_not_reported(string path, string text) =>
        Assert.DoesNotContain(Diagnose(path, text), static diagnostic => diagnostic.Id.StartsWith("MSDK005", StringComparison.Ordinal));

    private static string Display(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id} {diagnostic.GetMessage(null)}");
    }

    private static ImmutableArray<Diagnostic> Diagnose(string path, string text) => AnalyzerRun.Compile(Shop)
        .WithAnalyzers(
            [new TopologyAnalyzer()],
            new AnalyzerOptions([new File(path, text)], new ProjectOptions([("build_metadata.AdditionalFiles.ManifestParameterFile", "true")])))
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
