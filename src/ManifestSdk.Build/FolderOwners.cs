using ManifestSdk.Yaml;

namespace ManifestSdk.Build;

/// <summary>
/// Which project each file of a folder is of. Projects cannot see each other's records, so a folder that several may write to has a
/// list of its own. The paths in it are relative, so that it may be committed. Who reads or changes it holds the folder's lock.
/// </summary>
internal sealed class FolderOwners(OutputFolder folder, string projectPath)
{
    public const string Name = ".manifestsdk-owners";

    private const string FirstLine = ManifestHeader.Mark + ": the project that each manifest is of. Commit this file, or ignore it.";
    private const char Separator = '\t';

    private readonly string _list = Path.Combine(folder.Root, Name);
    private readonly string _project = Path.GetFullPath(projectPath);
    private readonly SortedDictionary<string, string> _owners = Read(Path.Combine(folder.Root, Name));

    /// <summary>The project that a file is of, when that is another one. A project that was moved, renamed or deleted leaves its files to whoever makes them now.</summary>
    public string? OtherOwnerOf(string file) =>
        File.Exists(file) && _owners.TryGetValue(folder.PathOf(file), out var owner) && Path.GetFullPath(Path.Combine(folder.Root, owner)) is var project
            && !string.Equals(project, _project, OutputFolder.PathComparison) && File.Exists(project) ? project : null;

    /// <summary>Puts the list with these files of the project on its way, where there is need of one: nobody else is expected in the project's own folder.</summary>
    public void Stage(StagedFiles staged, IEnumerable<string> files)
    {
        if (!File.Exists(_list) && new OutputFolder(Path.GetDirectoryName(_project)!).Contains(folder.Root))
            return;

        foreach (var gone in _owners.Keys.Where(file => !File.Exists(Path.Combine(folder.Root, file))).ToArray())
            _owners.Remove(gone);
        foreach (var file in files)
            _owners[folder.PathOf(file)] = RelativeProject();

        var content = ManifestFileContent.Of(string.Concat(_owners.Select(static owner => owner.Key + Separator + owner.Value).Prepend(FirstLine).Select(static line => line + "\n")));
        if (!ManifestFileContent.Equals(_list, content))
            staged.Add(_list, content);
    }

    private static SortedDictionary<string, string> Read(string list)
    {
        var owners = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in (File.Exists(list) ? File.ReadAllLines(list) : []).Select(static line => line.Split(Separator)).Where(static parts => parts.Length == 2))
            owners[parts[0]] = parts[1];

        return owners;
    }

    private string RelativeProject()
    {
        var from = folder.Root.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        var to = _project.Split(Path.DirectorySeparatorChar);
        var common = from.Zip(to, static (one, other) => string.Equals(one, other, OutputFolder.PathComparison)).TakeWhile(static equal => equal).Count();

        // Without a common start it lies on another drive.
        return common == 0 ? _project : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
