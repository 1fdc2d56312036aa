using System.Diagnostics;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A program to run, with what it needs.</summary>
internal sealed record Command(string Folder, string Program, params string[] Arguments)
{
    private const int MostOutputShown = 2000;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    /// <summary>The file that takes standard output, for programs that print their result; without it, output is for messages.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Runs a command that succeeds, and returns what it printed.</summary>
    public string Run() => Run(static _ => { });

    /// <summary>Runs a command that succeeds, and measures it.</summary>
    public Measurement Measure()
    {
        var peak = 0L;
        var cpu = ChildProcesses.CpuTime() + CompilerServer.CpuTime();
        var watch = Stopwatch.StartNew();
        Run(process =>
        {
            while (!process.WaitForExit(Poll))
                peak = Math.Max(peak, ProcessFiles.PeakBytes(process.Id));
        });
        return new Measurement(watch.Elapsed, ChildProcesses.CpuTime() + CompilerServer.CpuTime() - cpu, peak);
    }

    private string Run(Action<Process> meanwhile)
    {
        using var process = Process.Start(StartInfo())!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = OutputPath is null ? process.StandardOutput.ReadToEndAsync() : CopyAsync(process, OutputPath);
        meanwhile(process);
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{Program} {string.Join(' ', Arguments)} in {Folder}\n{errors.Result}{output.Result[Math.Max(0, output.Result.Length - MostOutputShown)..]}");
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Program, Arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What is set where the benchmark is started must not choose how the build under test works.
        foreach (var key in start.Environment.Keys.Where(static key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || key == "UseSharedCompilation").ToArray())
            start.Environment.Remove(key);

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        return start;
    }

    private static async Task<string> CopyAsync(Process process, string path)
    {
        await using var file = File.Create(path);
        await process.StandardOutput.BaseStream.CopyToAsync(file);
        return "";
    }
}
