using BenchmarkDotNet.Attributes;
using ManifestSdk.Benchmarks.Apps;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Benchmarks.Parts;

/// <summary>Executing topologies in the compiler: from parsed source to the graph.</summary>
public class EvaluationBenchmarks
{
    private AppProgram _loop = null!;
    private AppProgram _files = null!;
    private CSharpCompilation _compilation = null!;

    [Params(100, 1000, 10_000)]
    public int Apps { get; set; }

    [GlobalSetup]
    public void Setup() => (_loop, _files) = (AppSource.Loop(Apps), AppSource.Unrolled(Apps));

    // An evaluation is remembered for as long as its syntax trees live, so each one gets trees of its own.
    [IterationSetup(Target = nameof(Loop))]
    public void ParseLoop() => _compilation = AppCompilation.Of(_loop);

    [IterationSetup(Target = nameof(Files))]
    public void ParseFiles() => _compilation = AppCompilation.Of(_files);

    [Benchmark]
    public object Loop() => AppCompilation.Evaluate(_compilation);

    [Benchmark]
    public object Files() => AppCompilation.Evaluate(_compilation);
}
