using System.Globalization;
using System.Runtime.InteropServices;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>Where and when a run took place.</summary>
internal static class Machine
{
    public static string Describe(int rounds) => string.Create(CultureInfo.InvariantCulture, $"""
        Measured on {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, medians of {rounds} rounds: {Processor()}, {Environment.ProcessorCount} cores,
        {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024 / 1024:N0} GiB, {RuntimeInformation.OSDescription}; .NET SDK {Sdk()}, runtime {Environment.Version}.
        Load average {LoadAtStart} before and {Load()} after: with nothing else on the machine it begins near 0.

        """);

    private static string LoadAtStart { get; } = Load();

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Sdk() => new Command(Workspace.RepositoryRoot, "dotnet", "--version").Run().Trim();

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
