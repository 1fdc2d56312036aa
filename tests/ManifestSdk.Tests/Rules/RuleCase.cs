using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

/// <summary>
/// Manifests, and everything that one rule says about them: a part of a file <c>Cases/MSDKnnnn.txt</c>. A line <c># …</c> says
/// what it is about, YAML follows, and lines that begin with <c>=&gt;</c> are the findings, in their order.
/// </summary>
internal sealed record RuleCase(string Id, string Title, string Yaml)
{
    private const string TitleMark = "# ";
    private const string FindingMark = "=> ";
    private const string External = "--- external\n";

    public static IReadOnlyList<RuleCase> In(string path)
    {
        var parts = ("\n" + File.ReadAllText(path)).Split("\n" + TitleMark).Skip(1).Select(static part => part.Split('\n', 2));
        return [.. parts.Select(part => new RuleCase(Path.GetFileNameWithoutExtension(path), part[0], YamlOf(part[1])))];
    }

    /// <summary>The case as its file has it, with what the rule says now.</summary>
    public string Report()
    {
        var parts = Yaml.Split(External);
        var set = new MarkedYaml(parts[0], parts.Length > 1 ? parts[1] : null).Set;
        var findings = RuleRegistry.Check(set, rule => rule.Id == Id);
        return $"{TitleMark}{Title}\n{Yaml}{string.Concat(findings.SelectMany(Lines).Select(static line => line + "\n"))}";
    }

    private static string YamlOf(string text)
    {
        var end = ("\n" + text).IndexOf("\n" + FindingMark, StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd() + "\n";
    }

    private IEnumerable<string> Lines(Finding finding)
    {
        yield return $"{FindingMark}{(finding.Path.Length > 0 ? finding.Path + " " : "")}{Place(finding.Origin)}: {finding.Message}";
        for (var fix = finding.Fix; fix is not null; fix = fix.Beside)
            yield return $"   fix: {fix.Title}: {fix.Replacement}{(fix.Target == finding.Origin ? "" : $" at {Place(fix.Target)}")}";
        foreach (var related in finding.Related)
            yield return $"   see: {LineAndColumn(related)} {Place(related)}";
    }

    /// <summary>What is written at a place; of a map or list, how it begins.</summary>
    private string Place(Origin origin) => $"`{Yaml.Substring(origin.Start, origin.Length).Split('\n')[0]}`";

    private string LineAndColumn(Origin origin)
    {
        var before = Yaml[..origin.Start];
        return $"{before.Count(static character => character == '\n') + 1}:{origin.Start - before.LastIndexOf('\n')}";
    }
}
