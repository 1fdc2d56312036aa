namespace ManifestSdk.Evaluation;

/// <summary>
/// Stands in for members of <c>Path</c>, where Windows and the rest of the world agree: on paths of slashes alone. A
/// separator that .NET would add itself is another on Windows.
/// </summary>
internal static class PathSubstitutes
{
    public static string Combine(string[] paths) => Join(paths.Skip(Math.Max(0, Array.FindLastIndex(paths, IsRooted))));

    public static string Combine(string path1, string path2) => Combine([path1, path2]);

    public static string Combine(string path1, string path2, string path3) => Combine([path1, path2, path3]);

    public static string Combine(string path1, string path2, string path3, string path4) => Combine([path1, path2, path3, path4]);

    public static string? GetFileName(string? path) => path is null ? null : Plain(path).Substring(path.LastIndexOf('/') + 1);

    public static string? GetExtension(string? path) =>
        GetFileName(path) is not { } name ? null : name.LastIndexOf('.') is var dot && dot >= 0 && dot < name.Length - 1 ? name.Substring(dot) : "";

    public static string? GetFileNameWithoutExtension(string? path) =>
        GetFileName(path) is not { } name ? null : name.LastIndexOf('.') is var dot && dot >= 0 ? name.Substring(0, dot) : name;

    private static bool IsRooted(string path) => Plain(path).StartsWith("/", StringComparison.Ordinal);

    private static string Join(IEnumerable<string> parts)
    {
        var path = "";
        foreach (var part in parts.Select(Plain).Where(static part => part.Length > 0))
        {
            path += path.Length == 0 || path.EndsWith("/", StringComparison.Ordinal)
                ? part
                : throw new NotPortable($"'Path.Combine' of '{path}' and '{part}', because the separator depends on the machine; write '/' between them");
        }

        return path;
    }

    private static string Plain(string path) => path.IndexOfAny(['\\', ':']) < 0
        ? path
        : throw new NotPortable($"paths with '\\' or ':', which Windows reads in its own way; the path is '{path}'");
}
