using System.Globalization;
using ManifestSdk.Benchmarks.Apps;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>What generator and analyzer do about an edit, in this process.</summary>
internal sealed class Edits : ISection
{
    private readonly EditContest _unrelated;
    private readonly EditContest _oneFile;

    public Edits()
    {
        var program = new Lazy<EditedProgram>(static () => new EditedProgram(AppSource.Unrolled(1000)));
        _unrelated = new EditContest("edit of an unrelated body", () => program.Value.EditUnrelatedBody(), evaluations: 0);
        _oneFile = new EditContest("edit of one of 50 files", () => program.Value.EditOneFile(), evaluations: 1);
    }

    public IReadOnlyList<Contest> Contests => [_unrelated.Contest, _oneFile.Contest];

    public MarkdownTable ToTable()
    {
        var table = new MarkdownTable("an edit, 1,000 apps in 50 files", "topologies executed", "generator", "of that, Roslyn finds marked methods", "analyzer", "goal for both");
        table.Add("in an unrelated method body", "0 of 50", Milliseconds(_unrelated.Generator), Milliseconds(_unrelated.Finding), Milliseconds(_unrelated.Analyzer), "≤ 2 ms");
        table.Add("in one of the 50 files", "1 of 50", Milliseconds(_oneFile.Generator), Milliseconds(_oneFile.Finding), Milliseconds(_oneFile.Analyzer), "–");
        return table;
    }

    private static string Milliseconds(double value) => value.ToString("0.0 ms", CultureInfo.InvariantCulture);
}
