using BenchmarkDotNet.Attributes;
using ManifestSdk.Benchmarks.Apps;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Benchmarks.Parts;

/// <summary>What is done with a graph: every rule, and YAML both ways.</summary>
public class SetBenchmarks
{
    private ManifestSet _set = null!;
    private string _yaml = "";

    [Params(100, 1000, 10_000)]
    public int Apps { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _set = AppCompilation.Evaluate(AppCompilation.Of(AppSource.Loop(Apps))).Single();
        _yaml = ManifestYaml.Write(_set);
    }

    /// <summary>A set of its own each time, because a set keeps what rules look things up in.</summary>
    [Benchmark]
    public object Rules() => RuleRegistry.Check(new ManifestSet(_set.Name, _set.Resources));

    [Benchmark]
    public object WriteYaml() => ManifestYaml.Write(_set);

    [Benchmark]
    public object ReadYaml() => ManifestYaml.Read("apps.yaml", _yaml);
}
