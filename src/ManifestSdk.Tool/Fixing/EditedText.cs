using System.Text;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Carries out edits on a text.</summary>
internal static class EditedText
{
    /// <summary>The edits that can be made together: of two that touch, the one that begins first.</summary>
    public static IReadOnlyList<TextEdit> Compatible(IEnumerable<TextEdit> edits)
    {
        var chosen = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(static edit => edit.Start).ThenBy(static edit => edit.End))
        {
            if (chosen.Count == 0 || edit.Start > chosen[^1].End)
                chosen.Add(edit);
        }

        return chosen;
    }

    /// <summary>The text after edits that are in order and do not touch.</summary>
    public static string Of(string text, IReadOnlyList<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            edited.Append(text, at, edit.Start - at).Append(edit.NewText);
            at = edit.End;
        }

        return edited.Append(text, at, text.Length - at).ToString();
    }
}
