using System.Globalization;
using ManifestSdk.Benchmarks.Apps;
using static ManifestSdk.Benchmarks.Builds.MarkdownTable;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary><c>manifest lint</c> as users install it, over 10,000 documents.</summary>
internal sealed class LintRuns : ISection
{
    private const int Apps = 3334;

    private readonly (string Name, Contest Contest)[] _rows;

    public LintRuns(Workspace workspace)
    {
        var tool = workspace.InstallTool();
        _rows = [.. new (string Name, int Files)[] { ("in 50 files", 50), ("in 3,334 files", Apps), ("in one file", 1) }.Select(row => (row.Name, ContestOf(workspace, tool, row.Files)))];
    }

    public IReadOnlyList<Contest> Contests => [.. _rows.Select(static row => row.Contest)];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable("`manifest lint`, 10,002 documents", "time", "CPU", "documents a second", "peak memory", "goal");
        foreach (var (name, contest) in _rows)
        {
            var throughput = Apps * LintInput.DocumentsPerApp / contest.Milliseconds * 1000;
            table.Add(
                name, Seconds(contest.Milliseconds), Seconds(contest.CpuMilliseconds), throughput.ToString("N0", CultureInfo.InvariantCulture),
                contest.PeakMebibytes.ToString("N0", CultureInfo.InvariantCulture) + " MiB", "≥ 5,000 a second");
        }

        return table;
    }

    private static Contest ContestOf(Workspace workspace, string tool, int files)
    {
        var folder = Path.Combine(workspace.Root, "lint", $"{files}");
        LintInput.Write(folder, Apps, files);

        // It exits with 1 where it finds anything, and then the command is refused.
        return new Contest($"lint, {files} files", () => new Command(folder, tool, "lint").Measure());
    }
}
