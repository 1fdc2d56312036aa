using BenchmarkDotNet.Attributes;
using ManifestSdk.Benchmarks.Apps;

namespace ManifestSdk.Benchmarks.Parts;

/// <summary>Generator and analyzers after an edit: what an IDE waits for while somebody types.</summary>
public class EditBenchmarks
{
    private EditedProgram _program = null!;

    [Params(100, 1000)]
    public int Apps { get; set; }

    [GlobalSetup]
    public void Setup() => _program = new EditedProgram(AppSource.Unrolled(Apps));

    [Benchmark]
    public object UnrelatedBody() => _program.EditUnrelatedBody();

    [Benchmark]
    public object OneOfFiftyFiles() => _program.EditOneFile();
}
