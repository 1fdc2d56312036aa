using BenchmarkDotNet.Attributes;
using ManifestSdk.Benchmarks.Apps;
using ManifestSdk.Tool;

namespace ManifestSdk.Benchmarks.Parts;

/// <summary><c>manifest lint</c> without its start: the files are found, read, checked and reported.</summary>
public class LintBenchmarks
{
    private string _folder = "";

    [Params(100, 1000)]
    public int Apps { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("manifestsdk-lint").FullName;
        LintInput.Write(_folder, Apps, files: 50);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public async Task<int> Lint() => await ManifestTool.RunAsync(["lint"], new Terminal(_folder, static () => Stream.Null, TextWriter.Null, TextWriter.Null));
}
