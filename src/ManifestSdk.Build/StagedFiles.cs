namespace ManifestSdk.Build;

/// <summary>
/// Files on their way. Contents are first written beside their targets, and moved into place only when all of them are on
/// disk, so that a failure leaves neither half a file nor half a set. No other build stages files in the same folder meanwhile.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private const string Extension = ".manifestsdk-tmp";

    private readonly List<(string Temporary, string Target)> _files = [];
    private readonly HashSet<string> _folders = [];

    public int Count => _files.Count;

    /// <summary>Removes what a killed build left anywhere in a folder that nobody else writes to now.</summary>
    public static void RemoveRest(OutputFolder folder) => Remove(folder.FilesBelow("*" + Extension));

    public void Add(string target, byte[] content)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        if (_folders.Add(folder))
            Remove(Directory.EnumerateFiles(folder, "*" + Extension));

        var temporary = target + Extension;
        _files.Add((temporary, target));
        File.WriteAllBytes(temporary, content);
    }

    public void Commit()
    {
        foreach (var (temporary, target) in _files)
        {
            if (File.Exists(target))
                File.Replace(temporary, target, destinationBackupFileName: null);
            else
                File.Move(temporary, target);
        }
    }

    /// <summary>Removes what was not moved into place.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in _files)
            File.Delete(temporary);
    }

    private static void Remove(IEnumerable<string> files)
    {
        foreach (var file in files.ToArray())
            File.Delete(file);
    }
}
