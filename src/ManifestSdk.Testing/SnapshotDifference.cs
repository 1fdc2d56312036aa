using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ManifestSdk.Testing;

/// <summary>Shows two texts as a diff: removed, added, and a few unchanged lines around them.</summary>
internal static class SnapshotDifference
{
    private const int Context = 3;

    public static string Show(string verified, string received)
    {
        var lines = InlineDiffBuilder.Diff(verified, received).Lines;
        var text = new StringBuilder();
        var skipping = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNearChange(lines, i))
                text.Append(Mark(lines[i].Type)).Append(lines[i].Text).Append('\n');
            else if (!skipping)
                text.Append("  …\n");

            skipping = !IsNearChange(lines, i);
        }

        return text.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
                return true;
        }

        return false;
    }

    private static string Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
