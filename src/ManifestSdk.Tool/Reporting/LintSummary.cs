using System.Globalization;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Reporting;

/// <summary>The last line of a report: <c>2 errors and 1 warning in 5 files. 'manifest lint --fix' mends 1.</c></summary>
internal static class LintSummary
{
    public static string Of(LintResult result) => CountsOf(result) + " in " + Count(result.Files.Count, "file") + "." + Mendable(result) + Left(result);

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string CountsOf(LintResult result)
    {
        var counts = new[] { RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info }
            .Select(severity => (severity, Count: result.CountOf(severity)))
            .Where(static pair => pair.Count > 0)
            .Select(static pair => Count(pair.Count, pair.severity == RuleSeverity.Info ? "note" : SeverityName.Of(pair.severity)));
        return result.Findings.Count == 0 ? "Nothing found" : Wording.List(counts);
    }

    private static string Mendable(LintResult result) => result.Findings.Count(static finding => finding.Edit is not null) is > 0 and var count
        ? string.Create(CultureInfo.InvariantCulture, $" 'manifest lint --fix' mends {count:N0}.")
        : "";

    private static string Left(LintResult result) =>
        (result.NotChecked > 0 ? $" {Count(result.NotChecked, "file")} not checked: no manifests." : "")
        + (result.Below > 0 ? $" {Count(result.Below, "finding")} below the threshold; --severity info shows all." : "");
}
