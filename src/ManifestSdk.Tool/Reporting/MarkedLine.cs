using ManifestSdk.Tool.Linting;
using Spectre.Console.Rendering;

namespace ManifestSdk.Tool.Reporting;

/// <summary>The line of a finding, as far as a screen takes it, and what goes below it.</summary>
/// <param name="Text">The line, or the part of a long one.</param>
/// <param name="Indent">The spaces below what stands before the place.</param>
/// <param name="Underline">The marks below the place.</param>
internal sealed record MarkedLine(string Text, string Indent, string Underline)
{
    private const int Widest = 120;
    private const int ShownBefore = 60;
    private const string Cut = "…";

    public static MarkedLine Of(LintFinding finding)
    {
        var (start, end) = (finding.Start, finding.End);
        var line = finding.File.Lines[start.Line];
        var from = Math.Min(start.Column - 1, line.Length);
        var to = end.Line == start.Line ? Math.Min(end.Column - 1, line.Length) : line.TrimEnd().Length;

        var (left, right) = line.Length <= Widest ? (0, line.Length) : (Math.Max(0, from - ShownBefore), Math.Min(line.Length, Math.Max(0, from - ShownBefore) + Widest));
        to = Math.Clamp(to, from, right);
        var before = (left > 0 ? Cut : "") + Visible.Of(line[left..from]);
        var marked = Visible.Of(line[from..to]);
        var after = Visible.Of(line[to..right]) + (right < line.Length ? Cut : "");
        return new MarkedLine(before + marked + after, new string(' ', WidthOf(before)), new string('~', Math.Max(1, WidthOf(marked))));
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();
}
