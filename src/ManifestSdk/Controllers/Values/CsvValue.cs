namespace ManifestSdk.Controllers.Values;

/// <summary>Items between commas as a line of CSV writes them: an item with a comma or a quote stands in quotes, its own quotes doubled.</summary>
internal sealed class CsvValue : AnnotationValue
{
    public override string Description => "comma-separated items; one with a comma stands in double quotes";

    /// <summary>Spells one item.</summary>
    public static string Quote(string item) =>
        item.IndexOfAny([',', '"', '\n', '\r']) < 0 && item.Trim() == item ? item : "\"" + item.Replace("\"", "\"\"") + "\"";

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (!IsLine(text))
            yield return new(ValueProblemKind.Form, $"'{text}' is not a line of CSV; put an item with a comma or a quote between double quotes, and double its own quotes");
    }

    /// <summary>Quotes begin where an item begins, end where it ends, and stand doubled between.</summary>
    private static bool IsLine(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = text[at] == '"' ? EndOfQuoted(text, at + 1) : EndOfBare(text, at);
            if (end < 0)
                return false;

            at = end + 1;
        }

        return true;
    }

    private static int EndOfBare(string text, int at)
    {
        for (; at < text.Length && text[at] != ','; at++)
        {
            if (text[at] == '"')
                return -1;
        }

        return at;
    }

    private static int EndOfQuoted(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] != '"')
                continue;
            if (at + 1 == text.Length || text[at + 1] == ',')
                return at + 1;
            if (text[++at] != '"')
                return -1;
        }

        return -1;
    }
}
