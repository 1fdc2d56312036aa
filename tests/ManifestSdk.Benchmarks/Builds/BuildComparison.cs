using System.Globalization;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>Measures all sections, or those that are named, in the same rounds, and writes their tables into the page.</summary>
internal static class BuildComparison
{
    private const int UsualRounds = 5;

    private static readonly Dictionary<string, Func<Workspace, ISection>> Sections = new()
    {
        ["whole"] = static workspace => new WholeBuilds(workspace),
        ["no-op"] = static workspace => new NoOpBuilds(workspace),
        ["compiler"] = static workspace => new CompilerAlone(workspace),
        ["others"] = static workspace => new OtherTools(workspace),
        ["edits"] = static _ => new Edits(),
        ["lint"] = static workspace => new LintRuns(workspace),
    };

    /// <param name="arguments">Names of sections, and <c>--rounds N</c>.</param>
    public static void Run(string[] arguments)
    {
        var option = Array.IndexOf(arguments, "--rounds");
        var rounds = option < 0 ? UsualRounds : int.Parse(arguments[option + 1], CultureInfo.InvariantCulture);
        var names = arguments.Where((_, index) => option < 0 || (index != option && index != option + 1)).ToArray();
        try
        {
            Measure(names, rounds);
        }
        finally
        {
            CompilerServer.Stop();
        }
    }

    private static void Measure(string[] names, int rounds)
    {
        var workspace = new Workspace();
        var sections = Sections.Where(section => names.Length == 0 || names.Contains(section.Key)).Select(section => (Name: section.Key, Section: section.Value(workspace))).ToArray();
        workspace.Restore();
        Rounds.Run([.. sections.SelectMany(static section => section.Section.Contests)], rounds);
        foreach (var (name, section) in sections)
        {
            var table = section.ToTable().ToString();
            Console.WriteLine($"\n{table}");
            PerformancePage.Write(name, table);
        }

        // The page's tables are of one run; what measures a part of them shows it and says nothing of the others.
        if (names.Length == 0)
            PerformancePage.Write("machine", Machine.Describe(rounds));
    }
}
