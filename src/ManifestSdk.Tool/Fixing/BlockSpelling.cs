using ManifestSdk.Rules;
using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Changes one piece of a text that is written over several lines, and leaves its lines as they are.</summary>
internal static class BlockSpelling
{
    public static TextEdit? TryReplace(SourceFile file, ManifestFix fix, string value)
    {
        var written = file.Text.Substring(fix.Target.Start, fix.Target.Length);
        if (fix.Replacement.Text is not { } changed || written.IndexOf('\n', StringComparison.Ordinal) is not (> 0 and var end))
            return null;

        // Before the lines of a block stands what sort of block it is.
        var header = written.IndexOfAny(['|', '>']) is >= 0 and var sign && sign < end && !written.AsSpan(0, sign).ContainsAny('{', '[', '"') ? end : 0;
        return LooseText.TryChange(written[header..], value, changed) is { } text ? new TextEdit(fix, written[..header] + text) : null;
    }
}
