namespace ManifestSdk.Benchmarks.Apps;

/// <summary>What an edit took.</summary>
/// <param name="Generator">The time to run the generator.</param>
/// <param name="Finding">The time to run one that only finds the marked methods.</param>
/// <param name="Analyzer">The time in the analyzer.</param>
/// <param name="Evaluations">How many topologies were executed again.</param>
internal readonly record struct Edit(TimeSpan Generator, TimeSpan Finding, TimeSpan Analyzer, int Evaluations);
