using System.Text;
using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Lays resources out as <c>kubectl</c> prints them. Which style a scalar takes is <see cref="ScalarText"/>'s choice. The tests
/// hold it to what YamlDotNet's emitter writes, which costs many times as much.
/// </summary>
internal sealed class YamlWriter
{
    private const int IndentStep = 2;

    // A key that stands before its value must end within 1,024 characters; escapes make up to six of one.
    private const int LongestSimpleKey = 128;

    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly StringBuilder _text = new(ManifestHeader.Line + "\n");

    public static string Write(IEnumerable<ManifestResource> resources)
    {
        var writer = new YamlWriter();
        var separator = "";
        foreach (var resource in resources)
        {
            writer._text.Append(separator);
            writer.WriteHere(resource.Root, 0);
            writer.EndLine();
            separator = "---\n";
        }

        return writer._text.ToString();
    }

    /// <summary>Writes a node from the end of the text on; further lines of it begin with the indent.</summary>
    private void WriteHere(ManifestNode node, int indent)
    {
        switch (node)
        {
            case ManifestMapping { Entries.Count: > 0 } mapping:
                WriteEntries(mapping, indent);
                break;
            case ManifestSequence { Items.Count: > 0 } sequence:
                WriteItems(sequence, indent);
                break;
            case ManifestScalar scalar:
                WriteScalar(scalar, indent);
                break;
            default:
                _text.Append(node is ManifestMapping ? "{}" : "[]");
                break;
        }
    }

    private void WriteEntries(ManifestMapping mapping, int indent)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (i > 0)
                StartLine(indent);

            var entry = mapping.Entries[i];
            if (IsSimple(entry.Key))
                WriteAfterKey(entry, indent);
            else
                WriteBelowKey(entry, indent);
        }
    }

    private void WriteAfterKey(ManifestEntry entry, int indent)
    {
        WriteKey(entry.Key);
        _text.Append(':');
        switch (entry.Value)
        {
            case ManifestMapping { Entries.Count: > 0 }:
                StartLine(indent += IndentStep);
                break;
            case ManifestSequence { Items.Count: > 0 }:
                StartLine(indent);
                break;
            default:
                _text.Append(' ');
                break;
        }

        WriteHere(entry.Value, indent);
    }

    private void WriteBelowKey(ManifestEntry entry, int indent)
    {
        _text.Append("? ");
        WriteKey(entry.Key);
        StartLine(indent);
        _text.Append(": ");
        WriteInside(entry.Value, indent);
    }

    private void WriteItems(ManifestSequence sequence, int indent)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (i > 0)
                StartLine(indent);

            _text.Append("- ");
            WriteInside(sequence.Items[i], indent);
        }
    }

    /// <summary>Writes a node beside the mark that begins its line.</summary>
    private void WriteInside(ManifestNode node, int indent) => WriteHere(node, node is ManifestScalar ? indent : indent + IndentStep);

    private void WriteKey(string key) => WriteInLine(ScalarText.Representable(key), ScalarText.KeyStyleOf(key));

    private void WriteScalar(ManifestScalar scalar, int indent)
    {
        if (scalar.Text is not { } text)
            _text.Append(ScalarText.Of(scalar));
        else if (ScalarText.StyleOf(text) is var style && style == WrittenStyle.Literal)
            WriteLines(ScalarText.Representable(text), indent + IndentStep);
        else
            WriteInLine(ScalarText.Representable(text), style);
    }

    private void WriteInLine(string text, WrittenStyle style)
    {
        if (style == WrittenStyle.Plain)
            _text.Append(text);
        else if (style == WrittenStyle.SingleQuoted)
            _text.Append('\'').Append(text).Append('\'');
        else
            EscapedText.Append(_text, text);
    }

    private void WriteLines(string text, int indent)
    {
        var endsWithBreak = text[text.Length - 1] == '\n';
        _text.Append(endsWithBreak ? "|" : "|-");
        foreach (var line in (endsWithBreak ? text.Substring(0, text.Length - 1) : text).Split('\n'))
        {
            _text.Append('\n');
            if (line.Length > 0)
                _text.Append(' ', indent).Append(line);
        }
    }

    private void StartLine(int indent)
    {
        EndLine();
        _text.Append(' ', indent);
    }

    private void EndLine() => _text.Append('\n');

    private static bool IsSimple(string key) => key.Length <= LongestSimpleKey && key.IndexOfAny(LineBreaks) < 0;
}
