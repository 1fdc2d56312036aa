using System.Text.Json;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Fixing;
using ManifestSdk.Tool.Inputs;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Reporting;

/// <summary>For code scanning: a SARIF 2.1.0 log with every rule, each finding and its edit.</summary>
internal sealed class SarifReport(TextWriter output, string directory) : ILintReport
{
    private const string Root = "ROOT";

    public void Write(LintResult result)
    {
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    tool = new { driver = Driver() },
                    columnKind = "utf16CodeUnits",
                    originalUriBaseIds = new Dictionary<string, object> { [Root] = new { uri = new Uri(directory.TrimEnd('/', '\\') + "/").AbsoluteUri } },
                    results = result.Findings.Select(Of).ToArray(),
                },
            },
        };
        output.WriteLine(JsonSerializer.Serialize(log, JsonReport.Options));
    }

    private static object Driver() => new
    {
        name = "ManifestSdk",
        semanticVersion = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
        informationUri = "https://github.com/manifestsdk/manifestsdk",
        rules = RuleRegistry.Descriptors.Select(static rule => new
        {
            id = rule.Id,
            name = rule.Name,
            shortDescription = new { text = rule.Title },
            helpUri = rule.HelpLink,
            defaultConfiguration = new { enabled = rule.IsEnabledByDefault, level = LevelOf(rule.Severity) },
            properties = new { tags = new[] { rule.Category } },
        }).ToArray(),
    };

    private static string LevelOf(RuleSeverity severity) => severity == RuleSeverity.Info ? "note" : SeverityName.Of(severity);

    private static Dictionary<string, object> Of(LintFinding finding)
    {
        var result = new Dictionary<string, object>
        {
            ["ruleId"] = finding.Rule.Id,
            ["level"] = LevelOf(finding.Severity),
            ["message"] = new { text = finding.Message },
            ["locations"] = new[] { LocationOf(finding) },
        };
        if (finding.Related.Count > 0)
            result["relatedLocations"] = finding.Related.Select(static place => new { physicalLocation = Of(place.File, place.Origin) }).ToArray();
        if (finding.Edit is { } edit)
            result["fixes"] = new[] { Of(edit, finding.File) };

        return result;
    }

    private static object LocationOf(LintFinding finding) => finding.Resource is { } resource
        ? new { physicalLocation = Of(finding.File, finding.Origin), logicalLocations = new[] { new { fullyQualifiedName = NameOf(resource, finding.Path) } } }
        : new { physicalLocation = Of(finding.File, finding.Origin) };

    private static string NameOf(ManifestResource resource, string path) =>
        string.Join('/', new[] { resource.Namespace, resource.Kind, resource.Name, path }.Where(static part => part.Length > 0));

    private static object Of(SourceFile file, Origin origin) =>
        new { artifactLocation = ArtifactOf(file.Input), region = RegionOf(file.Lines, origin.Start, origin.Start + origin.Length) };

    private static object ArtifactOf(InputFile file) => Path.IsPathRooted(file.Name)
        ? new { uri = new Uri(file.Name).AbsoluteUri }
        : new { uri = string.Join('/', file.Name.Split('/').Select(Uri.EscapeDataString)), uriBaseId = Root };

    private static object RegionOf(LineMap lines, int from, int to)
    {
        var (start, end) = (lines.PlaceOf(from), lines.PlaceOf(to));
        return new { startLine = start.Line, startColumn = start.Column, endLine = end.Line, endColumn = end.Column };
    }

    private static object Of(TextEdit edit, SourceFile file) => new
    {
        description = new { text = edit.Fix.Title },
        artifactChanges = new[]
        {
            new
            {
                artifactLocation = ArtifactOf(file.Input),
                replacements = new[] { new { deletedRegion = RegionOf(file.Lines, edit.Start, edit.End), insertedContent = new { text = edit.NewText } } },
            },
        },
    };
}
