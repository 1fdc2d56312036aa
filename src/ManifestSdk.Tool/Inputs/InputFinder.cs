using System.IO.Enumeration;

namespace ManifestSdk.Tool.Inputs;

/// <summary>Finds the files that the arguments of a command name.</summary>
internal sealed class InputFinder(string directory)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>What a folder is searched without: copies of what lies elsewhere, and other people's files.</summary>
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>The files, each once, in an order that does not depend on the file system.</summary>
    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> arguments) =>
        arguments.SelectMany(FilesOf).DistinctBy(static file => file.FullPath ?? file.Name).ToArray();

    private IEnumerable<InputFile> FilesOf(string argument)
    {
        if (argument == InputFile.StandardInput.Name)
            return [InputFile.StandardInput];

        var path = Path.GetFullPath(argument, directory);
        if (File.Exists(path))
            return [new InputFile(NameOf(argument), path)];

        return Directory.Exists(path) ? FilesIn(argument, path)
            : Glob.IsPattern(argument) ? FilesMatching(argument)
            : throw new CannotRunException($"There is no file or folder '{argument}'.");
    }

    private static InputFile[] FilesIn(string argument, string folder)
    {
        var files = Walk(folder, IsSearched)
            .Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => new InputFile(NameOf(Path.Join(argument, Path.GetRelativePath(folder, path))), path));
        return InOrder(files) is { Length: > 0 } found
            ? found
            : throw new CannotRunException($"There is no .yaml, .yml or .json file in folder '{argument}'.");
    }

    private InputFile[] FilesMatching(string argument)
    {
        var (folder, pattern) = Glob.Split(argument);
        var root = Path.GetFullPath(folder, directory);
        var glob = new Glob(pattern);
        var files = Directory.Exists(root)
            ? Walk(root, static folder => !folder.StartsWith('.'))
                .Select(path => (path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
                .Where(file => glob.Matches(file.Relative))
                .Select(file => new InputFile(NameOf(Path.Join(folder, file.Relative)), file.path))
            : [];
        return InOrder(files) is { Length: > 0 } found ? found : throw new CannotRunException($"No file matches '{argument}'.");
    }

    private static InputFile[] InOrder(IEnumerable<InputFile> files) =>
        files.OrderBy(static file => file.Name, StringComparer.Ordinal).ToArray();

    private static FileSystemEnumerable<string> Walk(string folder, Func<string, bool> isSearched) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            // A link may lead back to where it lies.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0 && isSearched(entry.FileName.ToString()),
        };

    private static bool IsSearched(string folder) => !folder.StartsWith('.') && !SkippedFolders.Contains(folder);

    private static string NameOf(string path)
    {
        var name = path.Replace('\\', '/');
        while (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..].TrimStart('/');

        // A dash alone is standard input.
        return name == InputFile.StandardInput.Name ? "./" + name : name;
    }
}
