namespace ManifestSdk.Benchmarks.Builds;

/// <summary>The same sources with the SDK and without.</summary>
internal sealed record ProjectPair(AppProject With, AppProject Without);
