using System.Globalization;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Reporting;

/// <summary>For GitHub Actions: a workflow command for each finding.</summary>
internal sealed class GitHubReport(TextWriter output) : ILintReport
{
    public void Write(LintResult result)
    {
        foreach (var finding in result.Findings)
            output.WriteLine($"::{CommandOf(finding.Severity)} {PropertiesOf(finding)}::{Escape(finding.Message)}");
    }

    private static string CommandOf(RuleSeverity severity) => severity == RuleSeverity.Info ? "notice" : SeverityName.Of(severity);

    private static string PropertiesOf(LintFinding finding)
    {
        var (start, end) = (finding.Start, finding.End);
        var file = EscapeProperty(finding.File.Name);
        var title = EscapeProperty($"{finding.Rule.Id} {finding.Rule.Name}");
        // Columns of a span over several lines are refused.
        return start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $"file={file},line={start.Line},col={start.Column},endColumn={end.Column},title={title}")
            : string.Create(CultureInfo.InvariantCulture, $"file={file},line={start.Line},endLine={end.Line},title={title}");
    }

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A").Replace(",", "%2C");
}
