using BenchmarkDotNet.Running;
using ManifestSdk.Benchmarks.Builds;
using ManifestSdk.Benchmarks.Parts;

// Whole builds have their own way of measuring; everything else is BenchmarkDotNet's, with its arguments.
if (args is ["builds", .. var sections])
    BuildComparison.Run(sections);
else
    BenchmarkSwitcher.FromAssembly(typeof(PartsConfig).Assembly).Run(args, new PartsConfig());
