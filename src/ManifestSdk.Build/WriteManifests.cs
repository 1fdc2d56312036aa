using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>Writes the manifests that an assembly carries, and removes those that the project wrote before and makes no longer.</summary>
public sealed class WriteManifests : CompiledManifestsTask
{
    /// <summary>The file that lists what the project wrote.</summary>
    [Required]
    public string RecordPath { get; set; } = "";

    private protected override void Run(OutputFolder folder, Dictionary<string, CompiledManifest> files)
    {
        var record = new ManifestRecord(Path.GetFullPath(RecordPath));
        var written = Write(folder, files);
        var removed = record.RemoveFiles(new HashSet<string>(files.Keys, StringComparer.OrdinalIgnoreCase));
        record.Write(folder, files.Keys);
        if (files.Count + removed > 0)
            Summary = SummaryOf(files.Values) + (written > 0 ? $"; {written} written" : "") + (removed > 0 ? $"; {removed} removed" : "");
    }

    private static int Write(OutputFolder folder, Dictionary<string, CompiledManifest> files)
    {
        using var staged = new StagedFiles();
        foreach (var file in files)
        {
            var content = ManifestFileContent.Of(file.Value.Text);
            if (ManifestFileContent.Equals(file.Key, content))
                continue;
            if (OutputFolder.Has(file.Key) && !folder.Owns(file.Key))
                throw OutputFolder.Foreign(file.Key);

            staged.Add(file.Key, content);
        }

        staged.Commit();
        return staged.Count;
    }
}
