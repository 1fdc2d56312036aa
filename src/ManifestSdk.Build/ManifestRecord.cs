namespace ManifestSdk.Build;

/// <summary>
/// What a project wrote, and where: the output folder in the first line, then a file a line. MSBuild reads it too, as the
/// inputs of the target, so that a file that is gone or was changed by hand comes back.
/// </summary>
internal sealed class ManifestRecord(string path)
{
    /// <summary>Removes the files on record, save those to keep, and save those that are the SDK's no longer.</summary>
    /// <returns>How many files are gone.</returns>
    public int RemoveFiles(ISet<string> keep)
    {
        if (!File.Exists(path) || File.ReadAllLines(path) is not [var root, ..] lines)
            return 0;

        var folder = new OutputFolder(root);
        var stale = lines.Skip(1).Where(file => !keep.Contains(file) && folder.Owns(file)).ToArray();
        foreach (var file in stale)
            folder.Remove(file);

        return stale.Length;
    }

    public void Write(OutputFolder folder, IEnumerable<string> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, new[] { folder.Root }.Concat(files));
    }

    public void Delete() => File.Delete(path);
}
