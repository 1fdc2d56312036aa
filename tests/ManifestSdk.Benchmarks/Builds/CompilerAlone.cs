using ManifestSdk.Benchmarks.Apps;
using static ManifestSdk.Benchmarks.Builds.MarkdownTable;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>The compiler in a process of its own, without the rest of a build: what it takes, and the most memory that it holds.</summary>
internal sealed class CompilerAlone(Workspace workspace) : ISection
{
    private readonly (string Name, Contest With, Contest Without)[] _pairs =
    [
        .. from form in new (string Name, string Project, AppProgram Program)[] { ("1,000 apps, a loop", "compiler-loop", AppSource.Loop(1000)), ("1,000 apps, 50 files", "compiler-files", AppSource.Unrolled(1000)) }
           let projects = workspace.Add(form.Project, form.Program)
           select (form.Name, ContestOf(projects.With, form.Name), ContestOf(projects.Without, form.Name + ", without")),
    ];

    public IReadOnlyList<Contest> Contests => [.. _pairs.SelectMany(static pair => new[] { pair.With, pair.Without })];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable("the compiler alone", "with", "without", "ratio", "ratio of CPU", "peak memory with", "without", "ratio", "goal");
        foreach (var (name, with, without) in _pairs)
        {
            table.Add(
                name, Seconds(with.Milliseconds), Seconds(without.Milliseconds), Ratio(with.Milliseconds / without.Milliseconds), Ratio(with.CpuMilliseconds / without.CpuMilliseconds),
                $"{with.PeakMebibytes:N0} MiB", $"{without.PeakMebibytes:N0} MiB", Ratio(with.PeakMebibytes / without.PeakMebibytes), "≤ 1.30");
        }

        return table;
    }

    private static Contest ContestOf(AppProject project, string name)
    {
        var compiler = new Lazy<Command>(project.Compiler);
        return new Contest("csc " + name, () => compiler.Value.Measure()) { Prepare = () => _ = compiler.Value };
    }
}
