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

