namespace ManifestSdk.Build;

/// <summary>
/// What a project wrote, and where: the output folder in the first line, then a file a line. MSBuild reads it too, as the
/// inputs of the target, so that a file that is gone or was changed by hand comes back.
/// </summary>
internal sealed class ManifestRecord(string path, string projectPath)
{
    /// <summary>Removes the files on record, save those to keep, and save those that are the SDK's or the project's no longer.</summary>
    /// <returns>How many files are gone.</returns>
    public int RemoveFiles(IEnumerable<string> keep)
    {
        if (!File.Exists(path) || File.ReadAllLines(path) is not [var root, ..] lines)
            return 0;

        var folder = new OutputFolder(root);
        var owners = new FolderOwners(folder, projectPath);
        var kept = keep.ToDictionary(static file => file, StringComparer.OrdinalIgnoreCase);
        var stale = lines.Skip(1).Where(file => !IsKept(file, kept) && folder.Owns(file) && owners.OtherOwnerOf(file) is null).ToArray();
        foreach (var file in stale)
            folder.Remove(file);

        return stale.Length;
    }

    /// <summary>Replaces the record as a whole: half a record would leave files that nobody removes.</summary>
    public void Write(OutputFolder folder, IEnumerable<string> files)
    {
        using var staged = new StagedFiles();
        staged.Add(path, ManifestFileContent.Of(string.Concat(files.Prepend(folder.Root).Select(static line => line + "\n"))));
        staged.Commit();
    }

    public void Delete() => File.Delete(path);

    // After a change of case alone, the old path is another file or the same one, as the file system has it.
    private static bool IsKept(string file, Dictionary<string, string> kept) =>
        kept.TryGetValue(file, out var now) && (now == file || !OutputFolder.IsSpelled(now) || !OutputFolder.IsSpelled(file));
}
