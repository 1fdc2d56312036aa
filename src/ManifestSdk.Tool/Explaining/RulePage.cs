using System.Reflection;
using System.Text.RegularExpressions;

namespace ManifestSdk.Tool.Explaining;

/// <summary>The page of a rule, as the tool carries it. Its head says what the list of all rules needs.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The kebab-case name.</param>
/// <param name="Title">What holds in a good manifest.</param>
/// <param name="Severity">How much a finding matters by default.</param>
/// <param name="Category">The subject.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed partial record RulePage(string Id, string Name, string Title, string Severity, string Category, string Markdown)
{
    private static readonly Assembly Tool = typeof(RulePage).Assembly;

    /// <summary>Every page, by id.</summary>
    public static IEnumerable<RulePage> All => Tool.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(static id => Parse(Read(id)));

    /// <summary>The page of a rule, by id or name, or <see langword="null"/>.</summary>
    public static RulePage? Find(string rule) => All.FirstOrDefault(page =>
        page.Id.Equals(rule, StringComparison.OrdinalIgnoreCase) || page.Name.Equals(rule, StringComparison.OrdinalIgnoreCase));

    private static string Read(string id)
    {
        using var reader = new StreamReader(Tool.GetManifestResourceStream(id)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static RulePage Parse(string markdown)
    {
        var head = Head().Match(markdown);
        return new RulePage(
            head.Groups["id"].Value, head.Groups["name"].Value, head.Groups["title"].Value, head.Groups["severity"].Value, head.Groups["category"].Value, markdown);
    }

    [GeneratedRegex(@"^# (?<id>MSDK\d{4}): (?<title>.*)\n\n`(?<name>[a-z0-9-]+)` · severity (?<severity>\w+)[^\n]* · category (?<category>\w+)")]
    private static partial Regex Head();
}
