namespace ManifestSdk.Benchmarks.Builds;

/// <summary>docs/performance.md: its prose is written by hand, what stands between two comments by a run.</summary>
internal static class PerformancePage
{
    private static readonly string FilePath = Path.Combine(Workspace.RepositoryRoot, "docs", "performance.md");

    public static void Write(string name, string content)
    {
        var (opening, closing) = ($"<!-- measured: {name} -->\n", "<!-- end -->");
        var page = File.ReadAllText(FilePath);
        var start = page.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"docs/performance.md has no place for '{name}'; write '{opening.TrimEnd()}' and '{closing}' where it belongs");

        start += opening.Length;
        var end = page.IndexOf(closing, start, StringComparison.Ordinal);
        File.WriteAllText(FilePath, page[..start] + content + page[end..]);
    }
}
