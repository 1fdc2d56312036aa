using ManifestSdk.Benchmarks.Apps;
using static ManifestSdk.Benchmarks.Builds.MarkdownTable;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A build after which nothing changed.</summary>
internal sealed class NoOpBuilds : ISection
{
    private readonly Contest _with;
    private readonly Contest _without;

    public NoOpBuilds(Workspace workspace)
    {
        var (with, without) = workspace.Add("no-op", AppSource.Loop(1000));
        _with = with.NoOpBuild("no-op build");
        _without = without.NoOpBuild("no-op build, without");
    }

    public IReadOnlyList<Contest> Contests => [_with, _without];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable("`dotnet build`, nothing changed", "with", "without", "ratio", "ratio of CPU", "goal");
        table.Add(
            "1,000 apps, a loop", Seconds(_with.Milliseconds), Seconds(_without.Milliseconds),
            Ratio(_with.Milliseconds / _without.Milliseconds), Ratio(_with.CpuMilliseconds / _without.CpuMilliseconds), "1.00, but for noise");
        return table;
    }
}
