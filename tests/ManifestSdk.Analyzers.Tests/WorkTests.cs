using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>What is done once, however many files are asked for and however much somebody types.</summary>
public class WorkTests
{
    private static readonly string Sample = ShopSource.WithBackend("web.Backend(9376)");

    [Fact]
    public void A_compilation_is_evaluated_once()
    {
        var compilation = AnalyzerRun.Compile(Sample, "class Other { }");
        var (shop, other) = (compilation.SyntaxTrees[0], compilation.SyntaxTrees[1]);

        Assert.Empty(CompilationDiagnostics.Of(compilation, ClusterProfile.Unknown, ProjectParameters.None, [], []).In(other, default));
        var first = Assert.Single(CompilationDiagnostics.Of(compilation, ClusterProfile.Unknown, ProjectParameters.None, [], []).In(shop, default), static diagnostic => diagnostic.Id == "MSDK3001");
        var second = Assert.Single(CompilationDiagnostics.Of(compilation, ClusterProfile.Unknown, ProjectParameters.None, [], []).In(shop, default), static diagnostic => diagnostic.Id == "MSDK3001");

        Assert.Same(first, second);
    }

    [Fact]
    public void A_file_is_searched_for_topologies_once()
    {
        var compilation = AnalyzerRun.Compile(Sample);
        var shop = compilation.SyntaxTrees[0];
        var marked = MarkedMethods.In(shop, default);

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }"));
        AnalyzerRun.Diagnose(edited);

        Assert.Same(marked, MarkedMethods.In(shop, default));
    }

    [Fact]
    public void Whoever_is_cancelled_spoils_nothing_for_the_next()
    {
        var compilation = AnalyzerRun.Compile(Sample);
        var shop = compilation.SyntaxTrees[0];

        Assert.ThrowsAny<OperationCanceledException>(() => CompilationDiagnostics.Of(compilation, ClusterProfile.Unknown, ProjectParameters.None, [], []).In(shop, new CancellationToken(canceled: true)));

        Assert.Single(CompilationDiagnostics.Of(compilation, ClusterProfile.Unknown, ProjectParameters.None, [], []).In(shop, default), static diagnostic => diagnostic.Id == "MSDK3001");
    }

    [Fact]
    public async Task An_open_file_shows_its_own_mistakes_only()
    {
        var compilation = AnalyzerRun.Compile(
            ShopSource.WithBackend("Routes.To(web)"),
            "static class Routes { public static ManifestSdk.IngressBackend To(ManifestSdk.ServiceBuilder service) => service.Backend(9376); }");
        var run = AnalyzerRun.Start(compilation);

        Assert.Empty(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), null, default));
        Assert.Single(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[1]), null, default));
    }
}
