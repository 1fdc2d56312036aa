using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Linting;

/// <summary>What a check came to.</summary>
/// <param name="Files">The files that were looked at.</param>
/// <param name="Findings">What there is to report, in the order of the files and their lines.</param>
/// <param name="Below">How many findings there are below the threshold.</param>
/// <param name="NotChecked">How many files are no manifests, wholly or in part.</param>
internal sealed record LintResult(IReadOnlyList<SourceFile> Files, IReadOnlyList<LintFinding> Findings, int Below, int NotChecked)
{
    public int CountOf(RuleSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
