using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>Writes the manifests that an assembly carries, and removes those that the project wrote before and makes no longer.</summary>
public sealed class WriteManifests : ManifestTask
{
    /// <summary>The assembly, as the compiler left it.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>What there is and what was done, for the build to print; empty when there is nothing to say.</summary>
    [Output]
    public string Summary { get; private set; } = "";

    private protected override string Folder => OutputPath;

    private protected override void Run()
    {
        var folder = new OutputFolder(OutputPath);
        var manifests = CompiledManifest.ReadAll(AssemblyPath);
        var files = manifests.ToDictionary(manifest => folder.Resolve(manifest.Path), StringComparer.OrdinalIgnoreCase);
        var written = Write(folder, files);
        var removed = Record.RemoveFiles(new HashSet<string>(files.Keys, StringComparer.OrdinalIgnoreCase));
        Record.Write(folder, files.Keys);
        if (files.Count + removed > 0)
            Summary = SummaryOf(manifests, written, removed);
    }

    private static int Write(OutputFolder folder, Dictionary<string, CompiledManifest> files)
    {
        using var staged = new StagedFiles();
        foreach (var file in files)
        {
            var content = ManifestFileContent.Of(file.Value.Text);
            if (!File.Exists(file.Key) && !Directory.Exists(file.Key))
                staged.Add(file.Key, content);
            else if (!ManifestFileContent.Equals(file.Key, content))
                staged.Add(Replaceable(folder, file.Key), content);
        }

        staged.Commit();
        return staged.Count;
    }

    private static string Replaceable(OutputFolder folder, string file) => folder.Owns(file)
        ? file
        : throw new ManifestBuildException(
            ManifestBuildException.ForeignFile,
            $"'{file}' was not written by ManifestSdk, so it is not replaced. Move it away, or set ManifestOutputPath to another folder.");

    private static string SummaryOf(IReadOnlyList<CompiledManifest> manifests, int written, int removed) =>
        Counted(manifests.Count, "manifest") + ", "
        + Counted(manifests.Sum(static manifest => manifest.ResourceCount), "resource")
        + (written > 0 ? $"; {written} written" : "")
        + (removed > 0 ? $"; {removed} removed" : "");

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
