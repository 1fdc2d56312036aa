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
        var record = new ManifestRecord(Path.GetFullPath(RecordPath), ProjectPath);
        var written = Write(folder, files);
        var removed = record.RemoveFiles(files.Keys);
        record.Write(folder, files.Keys);
        if (files.Count + removed > 0)
            Summary = SummaryOf(files.Values) + (written > 0 ? $"; {written} written" : "") + (removed > 0 ? $"; {removed} removed" : "");
    }

    private int Write(OutputFolder folder, Dictionary<string, CompiledManifest> files)
    {
        var contents = files.Select(static file => (Path: file.Key, Bytes: ManifestFileContent.Of(file.Value.Text))).ToArray();

        // Most builds change nothing. They need no lock, and the folder may be read-only.
        var isInterrupted = FolderLock.IsIn(folder);
        if (!isInterrupted && contents.All(static content => ManifestFileContent.Equals(content.Path, content.Bytes)))
            return 0;

        using var exclusive = new FolderLock(folder);
        if (isInterrupted)
            StagedFiles.RemoveRest(folder);

        using var staged = new StagedFiles();
        var owners = new FolderOwners(folder, ProjectPath);
        foreach (var (path, bytes) in contents.Where(static content => !ManifestFileContent.Equals(content.Path, content.Bytes)))
        {
            if (OutputFolder.Has(path) && !folder.Owns(path))
                throw OutputFolder.Foreign(path);
            if (owners.OtherOwnerOf(path) is { } other)
                throw OtherProjects(other, folder, path);

            staged.Add(path, bytes);
        }

        var written = staged.Count;
        owners.Stage(staged, files.Keys);
        staged.Commit();
        return written;
    }

    private ManifestBuildException OtherProjects(string other, OutputFolder folder, string file) => new(
        ManifestBuildException.OtherProjectsFile,
        $"Projects '{other}' and '{ProjectPath}' both write '{folder.PathOf(file)}' into '{folder.Root}', where only one of the two can be. Give each a ManifestOutputPath of its own, or one topology another name. If '{Path.GetFileName(other)}' makes the file no longer, delete the file.");
}
