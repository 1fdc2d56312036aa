using System.Globalization;
using System.Text;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A table of Markdown whose first column is text and whose others are figures.</summary>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public static string Seconds(double milliseconds) => (milliseconds / 1000).ToString("0.00 s", CultureInfo.InvariantCulture);

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, columns);
        Append(text, columns.Select(static (_, index) => index == 0 ? "---" : "---:"));
        foreach (var row in _rows)
            Append(text, row);

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
