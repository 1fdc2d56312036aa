using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Fixing;
using ManifestSdk.Tool.Inputs;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Linting;

/// <summary>Checks files as one project: what one declares, another may refer to.</summary>
internal sealed class Linter(SeverityConfiguration severities, ClusterProfile cluster, RuleSeverity threshold)
{
    public LintResult Lint(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        var review = ManifestReview.Of(files.Select(static file => (file.Yaml, Environment: "")).ToArray(), [], cluster, rule => files.Any(file => severities.Of(rule, file.Input) is not null), cancellationToken);
        var byName = files.ToDictionary(static file => file.Name, StringComparer.Ordinal);
        var edits = new YamlEdits(byName);
        var found = review.Problems.Select(problem => OfProblem(problem, byName))
            .Concat(files.Select(OfEncoding).OfType<LintFinding>())
            .Concat(review.Findings.Where(static finding => finding.Origin.IsKnown).Select(finding => OfFinding(finding, byName, edits)))
            .Where(finding => IsOn(finding))
            .Select(finding => finding with { Severity = severities.Of(finding.Rule, finding.File.Input)!.Value })
            .ToArray();

        var order = files.Select(static (file, index) => (file, index)).ToDictionary(static pair => pair.file, static pair => pair.index);
        var reported = found.Where(finding => finding.Severity >= threshold)
            .OrderBy(finding => order[finding.File])
            .ThenBy(static finding => finding.Origin.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToArray();
        var notChecked = review.Problems.Where(static problem => problem.Rule == YamlRules.NotChecked).Select(static problem => problem.Origin.Path).Distinct().Count();
        return new LintResult(files, reported, found.Length - reported.Length, notChecked);
    }

    private bool IsOn(LintFinding finding) => severities.Of(finding.Rule, finding.File.Input) is not null;

    private static LintFinding OfProblem(YamlProblem problem, Dictionary<string, SourceFile> files) =>
        new(problem.Rule, problem.Rule.Severity, problem.Message, files[problem.Origin.Path!], problem.Origin);

    private static LintFinding? OfEncoding(SourceFile file) => file.Content.InvalidAt is { } position
        ? new(YamlRules.Unreadable, YamlRules.Unreadable.Severity, $"Bytes here are no {file.Content.Encoding.WebName.ToUpperInvariant()}; save the file as UTF-8", file, new Origin(file.Name, position, 1))
        : null;

    private static LintFinding OfFinding(Finding finding, Dictionary<string, SourceFile> files, YamlEdits edits) =>
        new(finding.Rule, finding.Rule.Severity, finding.Message, files[finding.Origin.Path!], finding.Origin)
        {
            Resource = finding.Resource,
            Path = finding.Path,
            Related = finding.Related.Where(static origin => origin.IsKnown).Select(origin => (files[origin.Path!], origin)).ToArray(),
            Edit = finding.Fix is { } fix ? edits.TryMake(fix) : null,
        };
}
