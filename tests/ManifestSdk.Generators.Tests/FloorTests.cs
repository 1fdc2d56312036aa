using ManifestSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Generators.Tests;

public class FloorTests
{
    [Fact]
    public void These_tests_run_on_the_oldest_compiler_that_is_supported() =>
        Assert.Equal(new Version(4, 8), Shortened(typeof(CSharpCompilation).Assembly.GetName().Version!));

    [Fact]
    public void Nothing_that_the_compiler_loads_wants_a_newer_one() => Assert.All(
        new[] { typeof(ManifestGenerator), typeof(TopologyAnalyzer), typeof(Evaluation.TopologyEvaluator), typeof(Topology) },
        static type => Assert.All(
            type.Assembly.GetReferencedAssemblies().Where(static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            static name => Assert.Equal(new Version(4, 8), Shortened(name.Version!))));

    [Fact]
    public async Task The_analyzer_reports_there_too()
    {
        var compilation = GeneratorRun.Over("""
            using ManifestSdk;

            static class Shop
            {
                [Topology]
                static void Define(Topology topology)
                {
                    var app = topology.Namespace("app");
                    var api = app.Deployment("api").Labels(("app", "api")).Container("api", "example.com/api:1", c => c.Port("http", 9376));
                    var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                    app.Ingress("edge").ClassName("nginx").Host("shop.example.com", h => h.Prefix("/", web.Backend(9376)));
                }
            }
            """).Output;

        var diagnostics = await compilation.WithAnalyzers([new TopologyAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("MSDK3001", diagnostic.Id);
        Assert.Equal("9376", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    private static Version Shortened(Version version) => new(version.Major, version.Minor);
}
