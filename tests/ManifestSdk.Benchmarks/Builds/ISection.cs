namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A table of the page.</summary>
internal interface ISection
{
    IReadOnlyList<Contest> Contests { get; }

    /// <summary>The table, once the contests have run.</summary>
    MarkdownTable ToTable();
}
