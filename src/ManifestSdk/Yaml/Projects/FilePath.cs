namespace ManifestSdk.Yaml;

/// <summary>Takes paths apart as text, on any system: a compiler extension may not ask the file system.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The folder, with <c>/</c> at each end of a segment's name and none at its own end; empty where there is none.</summary>
    public static string FolderOf(string path)
    {
        var end = path.LastIndexOfAny(Separators);
        return end < 0 ? "" : Normalize(path.Substring(0, end));
    }

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    public static string Combine(string folder, string path) => Normalize(folder.Length == 0 ? path : folder + "/" + path);

    /// <summary>Slashes one way, <c>.</c> and <c>..</c> resolved.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split(Separators))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }
}
