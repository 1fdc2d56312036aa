using System.ComponentModel;
using ManifestSdk.Runner.Protocol;
using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>How a runner is started for a project, and what it means when nothing comes back.</summary>
internal sealed class RunnerStart
{
    /// <summary>The host found no runtime for the program, on Unix and on Windows.</summary>
    private static readonly int[] NoRuntime = [0x96, unchecked((int)0x80008096)];

    public required string RunnerPath { get; init; }

    public required string DotnetPath { get; init; }

    /// <summary>The folder in which topologies run: that of the project.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder for what is between this process and the runner.</summary>
    public required string IntermediateFolder { get; init; }

    /// <summary>The <c>runtimeconfig.json</c> of the project; a class library has none.</summary>
    public required string RuntimeConfigPath { get; init; }

    /// <summary>The frameworks that the project runs on, each with its version.</summary>
    public required ITaskItem[] Frameworks { get; init; }

    public required TimeSpan Limit { get; init; }

    /// <summary>Runs them.</summary>
    /// <exception cref="ManifestBuildException">There is no result.</exception>
    public RunReport Run(RunRequest request, Action<string> log, CancellationToken cancellation)
    {
        var report = request.Report;
        try
        {
            using var process = Start();
            var ended = process.Run(request.ToBytes(), Limit, cancellation);
            if (process.Output.Length > 0)
                log(process.Output);
            cancellation.ThrowIfCancellationRequested();
            if (!ended)
                throw TooLong(request);

            return File.Exists(report) ? RunReport.Read(File.ReadAllBytes(report)) : throw NoResult(process.ExitCode, request);
        }
        finally
        {
            File.Delete(report + ".tmp");
        }
    }

    private RunnerProcess Start()
    {
        try
        {
            return new(DotnetPath, $"exec --runtimeconfig \"{RuntimeConfig()}\" \"{RunnerPath}\"", Folder);
        }
        catch (Win32Exception exception)
        {
            throw new ManifestBuildException(
                ManifestBuildException.RunFailed,
                $"The topologies that have to run cannot be run, because '{DotnetPath}' does not start: {exception.Message.TrimEnd('.')}. Install .NET, or set DOTNET_HOST_PATH to its 'dotnet'.");
        }
    }

    private string RuntimeConfig()
    {
        if (File.Exists(RuntimeConfigPath))
            return RuntimeConfigPath;

        var frameworks = Frameworks.Length == 0
            ? Framework("Microsoft.NETCore.App", "8.0.0")
            : string.Join(",", Frameworks.Select(static framework => Framework(framework.ItemSpec, framework.GetMetadata("Version"))));
        var path = Path.Combine(IntermediateFolder, "ManifestSdk.runtimeconfig.json");
        File.WriteAllText(path, $$$"""{"runtimeOptions":{"rollForward":"Major","frameworks":[{{{frameworks}}}]}}""");
        return path;
    }

    private static string Framework(string name, string version) => $$"""{"name":"{{name}}","version":"{{version}}"}""";

    private ManifestBuildException TooLong(RunRequest request) => new(
        ManifestBuildException.RunTooLong,
        $"{NamesOf(request)} did not end within {Limit.TotalSeconds:0} seconds and was stopped. Make it end, or set ManifestRunTimeout to more seconds.");

    private static ManifestBuildException NoResult(int exitCode, RunRequest request) => new(
        ManifestBuildException.RunFailed,
        NoRuntime.Contains(exitCode)
            ? $"{NamesOf(request)} has to run after the build, and the .NET runtime that this project targets is not installed. Install it, or make known while compiling what the topology waits for."
            : $"The run of {NamesOf(request)} ended without a result: it crashed, was killed, or called Environment.Exit. What it printed is above.");

    private static string NamesOf(RunRequest request) => string.Join(", ", request.Topologies.Select(static topology => $"'{topology.Name}'").Distinct());
}
