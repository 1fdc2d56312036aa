namespace ManifestSdk.Build;

/// <summary>What two texts differ in, as a unified diff: a few lines around each change, and an end to how long it gets.</summary>
internal sealed class LineDiff(string before, string after)
{
    private const int Context = 3;
    private const int MostLines = 80;
    private const int LongestLine = 1_000;
    private const int LargestTable = 1_000_000;

    private readonly List<(char Mark, string Text)> _lines = Compare(LinesOf(before), LinesOf(after));

    public bool IsEmpty => FirstLine == 0;

    /// <summary>Where the texts part, counted from 1; 0 when they are equal.</summary>
    public int FirstLine => _lines.FindIndex(static line => line.Mark != ' ') + 1;

    public override string ToString()
    {
        var hidden = Hunks().Sum(static hunk => hunk.End - hunk.Start + 1) - MostLines;
        return string.Join("\n", Hunks().SelectMany(hunk => Write(hunk.Start, hunk.End)).Take(MostLines)) + (hidden > 0 ? $"\n… and {hidden} lines more" : "");
    }

    // A last line that does not end is another one than a line that does; patches say so in these words.
    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        var last = lines[lines.Length - 1];
        return [.. lines.Take(lines.Length - 1), .. last.Length == 0 ? Array.Empty<string>() : [last + "\n\\ No newline at end of file"]];
    }

    private static List<(char Mark, string Text)> Compare(string[] before, string[] after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;

        var end = 0;
        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
            end++;

        var changes = Changes(before.Skip(start).Take(before.Length - start - end).ToArray(), after.Skip(start).Take(after.Length - start - end).ToArray());
        return [.. Marked(' ', before.Take(start)), .. changes, .. Marked(' ', before.Skip(before.Length - end))];
    }

    private static IEnumerable<(char Mark, string Text)> Changes(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > LargestTable)
            return Marked('-', before).Concat(Marked('+', after));

        var common = CommonLines(before, after);
        var changes = new List<(char, string)>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                changes.Add((' ', before[i++]));
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                changes.Add(('-', before[i++]));
            }
            else
            {
                changes.Add(('+', after[j++]));
            }
        }

        return changes;
    }

    /// <summary>How many lines, in order, the texts have in common from line i of the one and line j of the other on.</summary>
    private static int[,] CommonLines(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static IEnumerable<(char Mark, string Text)> Marked(char mark, IEnumerable<string> lines) => lines.Select(line => (mark, line));

    private IEnumerable<(int Start, int End)> Hunks()
    {
        var (start, end) = (0, 0);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Mark == ' ')
                continue;

            if (i - Context > end)
            {
                if (end > 0)
                    yield return (start, end);

                start = i - Context;
            }

            end = Math.Min(_lines.Count, i + Context + 1);
        }

        if (end > 0)
            yield return (start, end);
    }

    private IEnumerable<string> Write(int start, int end)
    {
        yield return $"@@ -{Range('+', start, end)} +{Range('-', start, end)} @@";
        foreach (var (mark, text) in _lines.Skip(start).Take(end - start))
            yield return mark + (text.Length > LongestLine ? text.Substring(0, LongestLine) + "…" : text);
    }

    private string Range(char others, int start, int end)
    {
        var first = _lines.Take(start).Count(line => line.Mark != others) + 1;
        return $"{first},{_lines.Skip(start).Take(end - start).Count(line => line.Mark != others)}";
    }
}
