using System.Text.RegularExpressions;
using Spectre.Console;

namespace ManifestSdk.Tool.Explaining;

/// <summary>Writes the Markdown of a rule's page for a terminal: marks become styles.</summary>
internal sealed partial class PageWriter(IAnsiConsole console)
{
    private static readonly Style Title = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Code = new(Color.Olive);
    private static readonly Style Link = new(decoration: Decoration.Underline);

    public void Write(string markdown)
    {
        var isCode = false;
        foreach (var line in markdown.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode)
                console.Write($"    {line}\n", Code);
            else if (line.StartsWith('#'))
                console.Write(line.TrimStart('#', ' ') + "\n", line.StartsWith("# ", StringComparison.Ordinal) ? Title : Heading);
            else
                WriteText(line + "\n");
        }
    }

    private void WriteText(string line)
    {
        var at = 0;
        foreach (Match mark in Mark().Matches(line))
        {
            console.Write(line[at..mark.Index], Style.Plain);
            if (mark.Groups["code"].Success)
                console.Write(mark.Groups["code"].Value, Code);
            else
                console.Write(mark.Groups["text"].Value, Link);

            at = mark.Index + mark.Length;
        }

        console.Write(line[at..], Style.Plain);
    }

    [GeneratedRegex(@"`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Mark();
}
