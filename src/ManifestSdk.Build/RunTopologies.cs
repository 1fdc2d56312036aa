using ManifestSdk.Runner.Protocol;
using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>
/// Runs the topologies that wait for the end of the build, in a process of their own, and reports what the rules find. What
/// they make goes, with what the compiler made, into a report for the task that writes or compares files.
/// </summary>
public sealed class RunTopologies : ManifestTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The assembly, as the compiler left it.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The assembly in its output folder, where what it depends on lies too.</summary>
    [Required]
    public string TargetPath { get; set; } = "";

    /// <summary>Whether the build may run the project's code: <c>ManifestRunAfterBuild</c>.</summary>
    [Required]
    public bool IsAllowed { get; set; }

    /// <summary>After how many seconds a run is stopped: <c>ManifestRunTimeout</c>.</summary>
    [Required]
    public int Timeout { get; set; }

    /// <summary>The project's <c>TargetFrameworkIdentifier</c>.</summary>
    public string FrameworkIdentifier { get; set; } = "";

    /// <summary>The program that runs topologies.</summary>
    [Required]
    public string RunnerPath { get; set; } = "";

    /// <summary>The <c>dotnet</c> to start it with.</summary>
    [Required]
    public string DotnetPath { get; set; } = "";

    /// <summary>The folder for what is between the build and the runner.</summary>
    [Required]
    public string IntermediatePath { get; set; } = "";

    /// <summary>The project's <c>runtimeconfig.json</c>, where it has one that <c>dotnet</c> can start.</summary>
    public string RuntimeConfigPath { get; set; } = "";

    /// <summary>The frameworks that the project runs on.</summary>
    public ITaskItem[] Frameworks { get; set; } = [];

    /// <summary>Assemblies that may not lie in the output folder: those of packages.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>What shares a file: <c>ManifestLayout</c>.</summary>
    [Required]
    public string Layout { get; set; } = "";

    /// <summary>Whether each folder gets a <c>kustomization.yaml</c>: <c>ManifestKustomization</c>.</summary>
    public bool Kustomization { get; set; }

    /// <summary>The releases that run in the cluster, each as <c>KubernetesVersion=1.33</c>.</summary>
    public string[] ClusterSettings { get; set; } = [];

    /// <summary>Whether the compiler takes warnings for errors; what a run finds is treated alike.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>The report; empty when no topology waits.</summary>
    [Output]
    public string ReportPath { get; private set; } = "";

    private protected override string Folder => IntermediatePath;

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private protected override void Run()
    {
        var compiled = CompiledManifests.Read(AssemblyPath);
        if (compiled.Waiting.Count == 0)
            return;
        if (Refusal(compiled.Waiting[0]) is { } refusal)
            throw refusal;

        var request = Request(compiled);
        var report = Runs().Run(request, output => Log.LogMessage(MessageImportance.High, "{0}", output), _cancellation.Token);
        foreach (var waiting in compiled.Waiting)
            Log.LogMessage(MessageImportance.High, "{0}", $"{Path.GetFileNameWithoutExtension(ProjectPath)} -> ran {waiting.DisplayName} after the build: {waiting.Place}: {waiting.Reason}");
        foreach (var finding in report.Findings)
            Report(finding);

        ReportPath = request.Report;
        if (Log.HasLoggedErrors)
            File.Delete(ReportPath);
    }

    private ManifestBuildException? Refusal(WaitingTopology waiting)
    {
        if (!IsAllowed)
        {
            return new(
                ManifestBuildException.RunForbidden,
                $"Topology {waiting.DisplayName} would have to run after the build, which ManifestRunAfterBuild=false forbids. {waiting.Place}: {waiting.Reason}");
        }

        return FrameworkIdentifier == ".NETFramework"
            ? new(
                ManifestBuildException.RunFailed,
                $"Topology {waiting.DisplayName} has to run after the build, and only assemblies for .NET and .NET Standard can. Target one of them in the project that declares it, or make known what it waits for. {waiting.Place}: {waiting.Reason}")
            : null;
    }

    private RunnerStart Runs() => new()
    {
        RunnerPath = Path.GetFullPath(RunnerPath),
        DotnetPath = DotnetPath,
        Folder = Path.GetDirectoryName(ProjectPath)!,
        IntermediateFolder = IntermediatePath,
        RuntimeConfigPath = RuntimeConfigPath,
        Frameworks = Frameworks,
        Limit = TimeSpan.FromSeconds(Timeout),
    };

    private RunRequest Request(CompiledManifests compiled) => new(
        TargetPath,
        Path.Combine(IntermediatePath, "ManifestSdk.report." + Path.GetRandomFileName()),
        Layout,
        Kustomization,
        References.Select(static reference => Path.GetFullPath(reference.ItemSpec)).ToArray(),
        ClusterSettings,
        compiled.Waiting.Select(static waiting => waiting.Topology).ToArray(),
        compiled.Files);

    private void Report(RunFinding finding)
    {
        // The compiler's own places are relative to the project.
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectPath)!, finding.Place.File));
        var (line, column) = (finding.Place.Line, finding.Place.Column);
        if (finding.Severity == "error" || (finding.Severity == "warning" && TreatWarningsAsErrors))
            Log.LogError(null, finding.Id, null, finding.HelpLink, file, line, column, 0, 0, "{0}", finding.Message);
        else if (finding.Severity == "warning")
            Log.LogWarning(null, finding.Id, null, finding.HelpLink, file, line, column, 0, 0, "{0}", finding.Message);
        else
            Log.LogMessage(null, finding.Id, null, file, line, column, 0, 0, MessageImportance.Normal, "{0}", finding.Message);
    }
}
