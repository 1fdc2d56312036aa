using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>The C# of the pages in docs/rules; what stands there as YAML is the SDK's own tests' business.</summary>
public partial class RulePageTests
{
    private static readonly Dictionary<string, string> Pages = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "docs", "rules"), "MSDK*.md")
        .ToDictionary(static path => Path.GetFileNameWithoutExtension(path), static path => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>A page about what another generator makes cannot show that generator, so its example does not compile alone.</summary>
    private const string AboutOtherGenerators = "MSDK0010";

    public static TheoryData<string> Ids { get; } = new(Pages
        .Where(static page => page.Key != AboutOtherGenerators && page.Value.Contains("```csharp\n", StringComparison.Ordinal))
        .Select(static page => page.Key)
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_reported_and_the_right_one_is_not(string id)
    {
        var example = Pages[id].Split("## Example\n")[1].Split("\n## ")[0].Split("\nRight:\n");

        Assert.Equal(2, example.Length);
        var properties = PropertiesIn(example[0]);
        Assert.All(BlocksIn(example[0]), block => Assert.Contains(id, IdsReportedIn(block, id, properties)));
        Assert.All(BlocksIn(example[1]), block => Assert.DoesNotContain(id, IdsReportedIn(block, id, properties)));
    }

    private static string[] BlocksIn(string markdown)
    {
        var blocks = Block().Matches(markdown).Select(static match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(blocks);
        return blocks;
    }

    /// <summary>What the page sets in the project file.</summary>
    private static (string Key, string Value)[] PropertiesIn(string markdown) =>
        [.. Property().Matches(markdown).Select(static match => ("build_property." + match.Groups[1].Value, match.Groups[2].Value))];

    private static IEnumerable<string> IdsReportedIn(string block, string id, (string Key, string Value)[] properties)
    {
        var compilation = AnalyzerRun.Compile(PageExample.SourceOf(block));
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Error)]));

        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return AnalyzerRun.Diagnose(compilation, properties).Select(static diagnostic => diagnostic.Id);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<([A-Za-z]+Version)>(.*)</")]
    private static partial Regex Property();
}
