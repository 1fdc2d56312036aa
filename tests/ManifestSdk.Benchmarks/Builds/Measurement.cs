namespace ManifestSdk.Benchmarks.Builds;

/// <summary>What a command took.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">Of the command, the processes that it started and the compiler server, user and system together.</param>
/// <param name="PeakBytes">The most memory that the command itself held.</param>
internal readonly record struct Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
