using ManifestSdk.Runner.Protocol;
using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>A task about the manifests that an assembly carries and the files that they are in the output folder.</summary>
public abstract class CompiledManifestsTask : ManifestTask
{
    /// <summary>The assembly, as the compiler left it.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder that the manifests go to.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>What the topologies made that had to run, with what the compiler made; empty when none had to. It is gone when the task has ended.</summary>
    public string ReportPath { get; set; } = "";

    /// <summary>Where the values of secret parameters are: <c>EnvironmentVariable</c> or <c>File</c>, and perhaps <c>Environment</c>.</summary>
    public ITaskItem[] Secrets { get; set; } = [];

    /// <summary>Whether secret parameters stay tokens, for another tool to fill in.</summary>
    public bool KeepsSecrets { get; set; }

    /// <summary>What there is and what was done, for the build to print; empty when there is nothing to say.</summary>
    [Output]
    public string Summary { get; private protected set; } = "";

    private protected sealed override string Folder => OutputPath;

    private protected sealed override void Run()
    {
        var folder = new OutputFolder(OutputPath);
        Run(folder, Manifests().ToDictionary(manifest => folder.Resolve(manifest.Path), StringComparer.OrdinalIgnoreCase));
    }

    private IEnumerable<CompiledManifest> Manifests()
    {
        var files = (ReportPath.Length == 0 ? CompiledManifests.Read(AssemblyPath).Files : TakeReport()).Select(static file => new CompiledManifest(file.Path, file.Text));
        return KeepsSecrets ? files : files.Select(new SecretValues(Secrets, Path.GetDirectoryName(Path.GetFullPath(ProjectPath))!).FillIn);
    }

    private IReadOnlyList<RunFile> TakeReport()
    {
        var report = RunReport.Read(File.ReadAllBytes(ReportPath));
        File.Delete(ReportPath);
        return report.Files;
    }

    private protected abstract void Run(OutputFolder folder, Dictionary<string, CompiledManifest> files);

    private protected static string SummaryOf(IReadOnlyCollection<CompiledManifest> manifests) =>
        Counted(manifests.Count, "manifest") + ", " + Counted(manifests.Sum(static manifest => manifest.ResourceCount), "resource");

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
