using System.Globalization;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Linting;
using Spectre.Console;

namespace ManifestSdk.Tool.Reporting;

/// <summary>For people: each finding with its line, the place underlined, and what mends it.</summary>
internal sealed class TextReport(IAnsiConsole console) : ILintReport
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public void Write(LintResult result)
    {
        foreach (var finding in result.Findings)
            Write(finding);

        console.Write(LintSummary.Of(result) + "\n", Plain);
    }

    private void Write(LintFinding finding)
    {
        var style = StyleOf(finding.Severity);
        console.Write(Visible.Of(finding.File.Name) + PlaceOf(finding.Start) + ": ", Strong);
        console.Write(SeverityName.Of(finding.Severity) + " " + finding.Rule.Id, style);
        console.Write(": " + Visible.Of(finding.Message) + "\n", Plain);

        var line = MarkedLine.Of(finding);
        var number = finding.Start.Line.ToString(CultureInfo.InvariantCulture);
        console.Write($"  {number} | ", Dim);
        console.Write(line.Text + "\n", Plain);
        console.Write($"  {new string(' ', number.Length)} | ", Dim);
        console.Write(line.Indent + line.Underline, style);
        console.Write(finding.Edit is { } edit ? $" {Visible.Of(edit.Fix.Title)}\n" : "\n", style);
        foreach (var (file, origin) in finding.Related)
            console.Write($"  {new string(' ', number.Length)} = see {Visible.Of(file.Name)}{PlaceOf(file.Lines.PlaceOf(origin.Start))}\n", Dim);

        console.Write("\n", Plain);
    }

    private static string PlaceOf(Inputs.TextPlace place) => string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column})");

    private static Style StyleOf(RuleSeverity severity) => new(severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    });
}
