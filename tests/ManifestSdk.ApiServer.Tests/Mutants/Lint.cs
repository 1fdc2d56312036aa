using System.Text.Json.Nodes;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>What <c>manifest lint</c> says of a manifest: the same review, without files.</summary>
internal static class Lint
{
    /// <summary>The findings that are errors, as <c>id path: message</c>; none when it would be deployed.</summary>
    public static IReadOnlyList<LintError> Errors(JsonObject manifest)
    {
        var review = ManifestReview.Of([(YamlFile.Read("manifest.json", manifest.ToJsonString()), "")], [], ClusterProfile.Unknown);
        return
        [
            .. review.Problems.Where(static problem => problem.Rule.Severity == RuleSeverity.Error)
                .Select(static problem => new LintError(problem.Rule.Id, "", problem.Message)),
            .. review.Findings.Where(static finding => finding.Rule is { Severity: RuleSeverity.Error, IsEnabledByDefault: true })
                .Select(static finding => new LintError(finding.Rule.Id, finding.Path, finding.Message)),
        ];
    }
}
