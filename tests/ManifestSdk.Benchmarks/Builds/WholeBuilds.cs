using ManifestSdk.Benchmarks.Apps;
using static ManifestSdk.Benchmarks.Builds.MarkdownTable;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary><c>dotnet build</c> from nothing, with the SDK and with the same sources without generator, analyzers and targets.</summary>
internal sealed class WholeBuilds(Workspace workspace) : ISection
{
    private readonly Pair[] _pairs =
    [
        .. from form in new (string Name, string Project, AppProgram Program, double Goal)[]
           {
               ("100 apps, a loop", "loop-100", AppSource.Loop(100), 1.10),
               ("1,000 apps, a loop", "loop-1000", AppSource.Loop(1000), 1.25),
               ("1,000 apps, 50 files", "files-1000", AppSource.Unrolled(1000), 1.50),
           }
           let projects = workspace.Add(form.Project, form.Program)
           from hasServer in new[] { true, false }
           select new Pair(form.Name, form.Goal, hasServer, projects.With.ColdBuild(form.Name, hasServer), projects.Without.ColdBuild(form.Name + ", without", hasServer)),
    ];

    public IReadOnlyList<Contest> Contests => [.. _pairs.SelectMany(static pair => new[] { pair.With, pair.Without })];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable("`dotnet build`, nothing built before", "compiler server", "with", "without", "ratio", "ratio of CPU", "goal");
        foreach (var (name, goal, hasServer, with, without) in _pairs)
        {
            table.Add(
                name, hasServer ? "warm" : "none", Seconds(with.Milliseconds), Seconds(without.Milliseconds),
                Ratio(with.Milliseconds / without.Milliseconds), Ratio(with.CpuMilliseconds / without.CpuMilliseconds), "≤ " + Ratio(goal));
        }

        return table;
    }

    private sealed record Pair(string Name, double Goal, bool HasServer, Contest With, Contest Without);
}
