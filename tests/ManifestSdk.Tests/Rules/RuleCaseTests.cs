using System.Runtime.CompilerServices;

namespace ManifestSdk.Tests.Rules;

public class RuleCaseTests
{
    /// <summary>Set to 1, this environment variable makes the test write what rules say rather than compare it.</summary>
    private const string Update = "MANIFESTSDK_UPDATE_CASES";

    public static TheoryData<string, string> Cases { get; } = Rows();

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rule_says_what_the_case_says(string id, string title)
    {
        var path = PathOf(id);
        var expected = File.ReadAllText(path);
        var report = Assert.Single(RuleCase.In(path), item => item.Title == title).Report();

        Assert.True(("\n" + expected + "\n").Contains("\n" + report + "\n", StringComparison.Ordinal), $"{id} says:\n{report}");
    }

    [Fact]
    public void Each_file_shows_a_mistake_that_its_rule_finds() =>
        Assert.All(Directory.EnumerateFiles(Folder(), "*.txt"), static path => Assert.Contains("\n=> ", File.ReadAllText(path), StringComparison.Ordinal));

    private static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal))
        {
            if (Environment.GetEnvironmentVariable(Update) == "1")
                File.WriteAllText(path, string.Join('\n', RuleCase.In(path).Select(static item => item.Report())));
            foreach (var item in RuleCase.In(path))
                rows.Add(item.Id, item.Title);
        }

        return rows;
    }

    private static string PathOf(string id) => Path.Combine(Folder(), id + ".txt");

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");
}
