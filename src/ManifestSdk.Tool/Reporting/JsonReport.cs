using System.Text.Encodings.Web;
using System.Text.Json;
using ManifestSdk.Model;
using ManifestSdk.Tool.Fixing;
using ManifestSdk.Tool.Inputs;
using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Reporting;

/// <summary>For programs: an array with an object for each finding.</summary>
internal sealed class JsonReport(TextWriter output) : ILintReport
{
    // Nobody embeds it in HTML; people do read it.
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(LintResult result) => output.WriteLine(JsonSerializer.Serialize(result.Findings.Select(Of), Options));

    private static object Of(LintFinding finding)
    {
        var (start, end) = (finding.Start, finding.End);
        return new
        {
            rule = finding.Rule.Id,
            name = finding.Rule.Name,
            severity = SeverityName.Of(finding.Severity),
            file = finding.File.Name,
            line = start.Line,
            column = start.Column,
            endLine = end.Line,
            endColumn = end.Column,
            resource = finding.Resource is { } resource ? Of(resource) : null,
            path = finding.Path,
            message = finding.Message,
            fix = finding.Edit is { } edit ? Of(edit, finding.File.Lines) : null,
        };
    }

    private static object Of(ManifestResource resource) =>
        new { apiVersion = resource.ApiVersion, kind = resource.Kind, @namespace = resource.Namespace, name = resource.Name };

    private static object Of(TextEdit edit, LineMap lines)
    {
        var (start, end) = (lines.PlaceOf(edit.Start), lines.PlaceOf(edit.End));
        return new
        {
            title = edit.Fix.Title,
            line = start.Line,
            column = start.Column,
            endLine = end.Line,
            endColumn = end.Column,
            replacement = edit.NewText,
        };
    }
}
