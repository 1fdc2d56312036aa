using Spectre.Console;

namespace ManifestSdk.Tool.Explaining;

/// <summary>Writes the list of all rules, by subject.</summary>
internal sealed class RuleList(IAnsiConsole console)
{
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);

    public void Write(IEnumerable<RulePage> pages)
    {
        var separator = "";
        foreach (var subject in pages.GroupBy(static page => page.Category))
        {
            console.Write($"{separator}{subject.Key}\n", Heading);
            foreach (var page in subject)
                Write(page);

            separator = "\n";
        }
    }

    private void Write(RulePage page)
    {
        console.Write($"  {page.Id}  ", new Style(decoration: Decoration.Bold));
        console.Write($"{page.Severity,-8}", StyleOf(page.Severity));
        console.Write($" {page.Name}: {page.Title}\n", Style.Plain);
    }

    private static Style StyleOf(string severity) => new(severity switch
    {
        "error" => Color.Red,
        "warning" => Color.Yellow,
        _ => Color.Blue,
    });
}
