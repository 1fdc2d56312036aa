using System.Diagnostics;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A compiler server that no other build talks to, so that its time is that of the builds under test.</summary>
internal static class CompilerServer
{
    /// <summary>Names the server: builds that give the same name share one.</summary>
    public static string Id { get; } = "manifestsdk-benchmarks-" + Environment.ProcessId;

    /// <summary>The processor time that it has taken.</summary>
    public static TimeSpan CpuTime()
    {
        var total = TimeSpan.Zero;
        foreach (var process in Find())
            total += process.TotalProcessorTime;

        return total;
    }

    public static void Stop()
    {
        foreach (var process in Find())
            process.Kill();
    }

    private static IEnumerable<Process> Find() => Process.GetProcesses().Where(static process => ProcessFiles.CommandLine(process.Id).Contains(Id, StringComparison.Ordinal));
}
