using System.Diagnostics;
using ManifestSdk.Analyzers;
using ManifestSdk.Evaluation;
using ManifestSdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Benchmarks.Apps;

/// <summary>A program that an IDE holds open: the generator and the analyzers have seen it and see each edit.</summary>
internal sealed class EditedProgram
{
    private readonly SyntaxTree[] _trees;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new ManifestGenerator());
    private GeneratorDriver _finder = CSharpGeneratorDriver.Create(new AttributeFinder());
    private int _edits;

    public EditedProgram(AppProgram program)
    {
        _compilation = AppCompilation.Of(program).AddSyntaxTrees(AppCompilation.Parse(Unrelated(0), "Unrelated.cs"));
        _trees = [.. _compilation.SyntaxTrees];
        Update();
    }

    /// <summary>Edits the body of a method that no topology calls.</summary>
    public Edit EditUnrelatedBody() => Replace(_trees.Length - 1, Unrelated(++_edits));

    /// <summary>Edits a topology: one of its ports.</summary>
    public Edit EditOneFile() => Replace(0, _trees[0].ToString().Replace("8080", $"{8081 + (++_edits % 100)}", StringComparison.Ordinal));

    private static string Unrelated(int number) => $"public static class Unrelated {{ public static int Number() => {number}; }}";

    private Edit Replace(int tree, string text)
    {
        var edited = AppCompilation.Parse(text, _trees[tree].FilePath);
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(old => old.FilePath == edited.FilePath), edited);
        return Update();
    }

    private Edit Update()
    {
        var before = EvaluationMemo.Evaluations;
        var finding = Run(ref _finder);
        var generator = Run(ref _driver);
        var analyzer = Analyze();
        return new Edit(generator, finding, analyzer, EvaluationMemo.Evaluations - before);
    }

    /// <summary>The program is copied, because the first who asks a compilation for a symbol pays for all who come later.</summary>
    private TimeSpan Run(ref GeneratorDriver driver)
    {
        var program = _compilation.Clone();
        var watch = Stopwatch.StartNew();
        driver = driver.RunGenerators(program);
        return watch.Elapsed;
    }

    /// <summary>The time in the analyzer itself: binding the program, which the compiler does for every analyzer together, is not counted.</summary>
    private TimeSpan Analyze()
    {
        var analyzer = new TopologyAnalyzer();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var result = _compilation.WithAnalyzers([analyzer], options).GetAnalysisResultAsync(CancellationToken.None).Result;
        return result.GetAllDiagnostics() is [] ? result.AnalyzerTelemetryInfo[analyzer].ExecutionTime : throw new InvalidOperationException(result.GetAllDiagnostics()[0].ToString());
    }
}
