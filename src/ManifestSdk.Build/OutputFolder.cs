namespace ManifestSdk.Build;

/// <summary>The folder that manifests go to. No path below it leads out of it, and no file in it is touched that lacks the header.</summary>
internal sealed class OutputFolder(string root)
{
    public static readonly StringComparison PathComparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The full path, with a separator at its end.</summary>
    public string Root { get; } = Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <summary>Whether anything is there already.</summary>
    public static bool Has(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>Whether a full path lies below the folder.</summary>
    public bool Contains(string path) => path.StartsWith(Root, PathComparison);

    /// <summary>The full path of a manifest.</summary>
    public string Resolve(string manifestPath)
    {
        var path = Path.GetFullPath(Path.Combine(Root, manifestPath));
        if (!Contains(path))
            throw Leaves(manifestPath, "leads out of it");
        if (Links(path).FirstOrDefault() is { } link)
            throw Leaves(manifestPath, $"passes through the link '{link}'");

        return path;
    }

    /// <summary>Whether a file may be replaced or removed: it lies in the folder itself, and the SDK wrote it.</summary>
    public bool Owns(string path) => Contains(path) && File.Exists(path) && !Links(path).Any() && ManifestFileContent.HasHeader(path);

    /// <summary>Whether what is there has just this name, and each folder above it, where the file system may ignore case.</summary>
    public static bool IsSpelled(string path) =>
        Path.GetDirectoryName(path) is not { } folder
        || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) == Path.GetFileName(path)) && IsSpelled(folder));

    /// <summary>The files in the folder that the SDK wrote, for whichever project.</summary>
    public IEnumerable<string> OwnFiles() => FilesBelow("*.yaml").Where(Owns);

    /// <summary>The files of a pattern, wherever in the folder; those behind links are not in it.</summary>
    public IEnumerable<string> FilesBelow(string pattern) => Directory.Exists(Root) ? FilesBelow(Root, pattern) : [];

    /// <summary>The path of a file below the folder, as a manifest has it.</summary>
    public string PathOf(string file) => file.Substring(Root.Length).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Removes a file, and the folders that it leaves empty, the output folder included: a list of owners is nothing without files.</summary>
    public void Remove(string path)
    {
        File.Delete(path);
        for (var folder = Path.GetDirectoryName(path)!; Contains(folder + Path.DirectorySeparatorChar); folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any(static entry => Path.GetFileName(entry) != FolderOwners.Name))
                return;

            File.Delete(Path.Combine(folder, FolderOwners.Name));
            Directory.Delete(folder);
        }
    }

    /// <summary>What to say when something is in the way that may not be replaced.</summary>
    public static ManifestBuildException Foreign(string path) => new(
        ManifestBuildException.ForeignFile,
        $"'{path}' was not written by ManifestSdk, so it is not replaced. Move it away, or set ManifestOutputPath to another folder.");

    // The output folder itself may be a link: that is the user's own decision.
    private IEnumerable<string> Links(string path)
    {
        for (var current = path; current.Length > Root.Length; current = Path.GetDirectoryName(current)!)
        {
            if (IsLink(current))
                yield return current;
        }
    }

    private static IEnumerable<string> FilesBelow(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern)
        .Concat(Directory.EnumerateDirectories(folder).Where(static subfolder => !IsLink(subfolder)).SelectMany(subfolder => FilesBelow(subfolder, pattern)));

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private ManifestBuildException Leaves(string manifestPath, string how) => new(
        ManifestBuildException.LeavesFolder,
        $"Manifest '{manifestPath}' would not lie in the output folder '{Root}': it {how}. Rename the resource, or set ManifestOutputPath to a folder without links.");
}
