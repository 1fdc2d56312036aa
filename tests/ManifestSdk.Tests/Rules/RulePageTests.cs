using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tests.Yaml.Projects;

namespace ManifestSdk.Tests.Rules;

public partial class RulePageTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs", "rules");

    /// <summary>What <c>"..."</c> stands for on a page about something that is too large.</summary>
    private static readonly string TooLongToPrint = '"' + new string('x', 2 * 1024 * 1024) + '"';

    public static TheoryData<string> Ids { get; } = new(RuleRegistry.Descriptors.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_under_its_own_title(string id)
    {
        var page = PageOf(id);
        var descriptor = Descriptor(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"`{descriptor.Name}` · severity {descriptor.Severity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.All(
            ["## Cause\n", "## Why it matters\n", "## Example\n", "## How to fix\n", "## When to suppress\n"],
            section => Assert.Contains(section, page, StringComparison.Ordinal));
    }

    /// <summary>The rules that run over a set; what the evaluator reports concerns C# alone, and what the reader reports the file.</summary>
    public static TheoryData<string> IdsOfSetRules { get; } =
        new(RuleRegistry.Descriptors.Except(EvaluationRules.All).Except(YamlRules.All).Select(descriptor => descriptor.Id).Where(static id => id != AboutPatches));

    /// <summary>Only C# has patches; YAML is written as it is meant.</summary>
    private const string AboutPatches = "MSDK1017";

    [Theory]
    [MemberData(nameof(IdsOfSetRules))]
    public void The_wrong_example_is_found_and_the_right_one_is_not(string id)
    {
        var example = PageOf(id).Split("## Example\n")[1].Split("\n## ")[0].Split("\nRight:\n");

        Assert.Equal(2, example.Length);
        var cluster = ClusterIn(example[0]);
        Assert.All(YamlIn(example[0]), yaml => Assert.Contains(id, Findings(id, yaml, cluster)));
        Assert.All(YamlIn(example[1]), yaml => Assert.Empty(Findings(id, yaml, cluster)));
    }

    public static TheoryData<string> IdsOfYamlRules { get; } = new(YamlRules.All.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(IdsOfYamlRules))]
    public void The_wrong_file_is_reported_and_the_right_one_is_not(string id)
    {
        var example = PageOf(id).Split("## Example\n")[1].Split("\n## ")[0].Split("\nRight:\n");

        Assert.All(YamlIn(example[0]), yaml => Assert.Contains(id, Problems(yaml)));
        Assert.All(YamlIn(example[1]), yaml => Assert.DoesNotContain(id, Problems(yaml)));
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        var index = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(RuleRegistry.Descriptors, descriptor => Assert.Contains(
            $"| [{descriptor.Id}]({descriptor.Id}.md) | `{descriptor.Name}` | {descriptor.Title} | {descriptor.Severity.ToString().ToLowerInvariant()}",
            index,
            StringComparison.Ordinal));
    }

    private static string PageOf(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    private static RuleDescriptor Descriptor(string id) => RuleRegistry.Descriptors.Single(descriptor => descriptor.Id == id);

    private static string[] YamlIn(string markdown)
    {
        var blocks = YamlBlock().Matches(markdown).Select(match => match.Groups[1].Value.Replace("\"...\"", TooLongToPrint)).ToArray();
        Assert.NotEmpty(blocks);
        return blocks;
    }

    /// <summary>What a page says of the cluster, as a project file would.</summary>
    private static ClusterProfile ClusterIn(string markdown) => ClusterProfile.Read(
        name => Regex.Match(markdown, $"<{name}>(.*)</{name}>") is { Success: true } match ? match.Groups[1].Value : null,
        Assert.Fail);

    private static IEnumerable<string> Findings(string id, string yaml, ClusterProfile cluster) =>
        RuleRegistry.Check(new MarkedYaml(yaml).Set.For(cluster), rule => rule.Id == id).Select(finding => finding.Rule.Id);

    private static IEnumerable<string> Problems(string yaml) =>
        Reviewed.Files(("k8s/web.yaml", yaml)).Problems.Select(problem => problem.Rule.Id);

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
