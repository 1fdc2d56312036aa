using System.Text.RegularExpressions;

namespace ManifestSdk.Build.Tests;

public partial class ErrorPageTests
{
    private static readonly string Root = AppContext.BaseDirectory;

    /// <summary>Every id that the task or its targets report.</summary>
    public static TheoryData<string> Ids { get; } = new(Directory
        .EnumerateFiles(Path.Combine(Root, "source"), "*", SearchOption.AllDirectories)
        .SelectMany(static file => QuotedId().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_error_has_a_page_and_a_row_in_the_index(string id)
    {
        var page = File.ReadAllLines(Path.Combine(Root, "docs", "rules", id + ".md"));
        var title = page[0].Replace($"# {id}: ", "", StringComparison.Ordinal);
        var name = page[2].Split('`')[1];

        Assert.Contains(
            $"| [{id}]({id}.md) | `{name}` | {title} | error |",
            File.ReadAllLines(Path.Combine(Root, "docs", "rules", "README.md")));
        Assert.All(["## Cause", "## Why it matters", "## How to fix", "## When to suppress"], section => Assert.Contains(section, page));
    }

    [GeneratedRegex("\"(MSDK[0-9]{4})\"")]
    private static partial Regex QuotedId();
}
