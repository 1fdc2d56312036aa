using System.Globalization;
using System.Text;
using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Shows a mended file as a unified diff, which <c>patch</c> and <c>git apply</c> take. Edits leave each line where it is.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(FixedFile file)
    {
        var (before, after) = (file.Before.Lines, file.After.Lines);
        var changed = Enumerable.Range(1, before.Count).Where(line => before.WithEnd(line) != after.WithEnd(line)).ToArray();
        var diff = new StringBuilder().Append("--- ").Append(file.Before.Name).Append('\n').Append("+++ ").Append(file.After.Name).Append('\n');
        for (var next = 0; next < changed.Length;)
        {
            var first = next++;
            while (next < changed.Length && changed[next] - changed[next - 1] <= 2 * Context)
                next++;

            AppendHunk(diff, before, after, Math.Max(1, changed[first] - Context), Math.Min(LastOf(before), changed[next - 1] + Context));
        }

        return diff.ToString();
    }

    /// <summary>What follows the last end of a line is no line.</summary>
    private static int LastOf(LineMap lines) => lines.WithEnd(lines.Count).Length == 0 ? lines.Count - 1 : lines.Count;

    private static void AppendHunk(StringBuilder diff, LineMap before, LineMap after, int from, int to)
    {
        var count = to - from + 1;
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{from},{count} +{from},{count} @@\n");
        for (var line = from; line <= to;)
        {
            if (before.WithEnd(line) == after.WithEnd(line))
            {
                Append(diff, ' ', before.WithEnd(line++));
                continue;
            }

            var end = line;
            while (end <= to && before.WithEnd(end) != after.WithEnd(end))
                Append(diff, '-', before.WithEnd(end++));
            for (; line < end; line++)
                Append(diff, '+', after.WithEnd(line));
        }
    }

    private static void Append(StringBuilder diff, char sign, string line)
    {
        diff.Append(sign).Append(line);
        if (!line.EndsWith('\n'))
            diff.Append("\n\\ No newline at end of file\n");
    }
}
