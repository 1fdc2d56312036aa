using ManifestSdk.Model;
using YamlDotNet.Core;

namespace ManifestSdk.Yaml;

/// <summary>Turns the marks of a parser, which began somewhere in the text, into origins.</summary>
internal sealed class YamlSource(string path, string text, int offset = 0, IReadOnlyList<QuotedLine>? indented = null)
{
    /// <summary>The span between two marks without the white space at its end: marks of blocks lie where the next token begins.</summary>
    public Origin OriginOf(Mark start, Mark end) => OriginOf((int)start.Index, (int)end.Index);

    public bool HasAt(Mark mark, char character) =>
        PositionOf(mark) is var index && index < text.Length && text[index] == character;

    /// <summary>The position in the text of a mark.</summary>
    public int PositionOf(Mark mark) => PositionOf((int)mark.Index);

    /// <inheritdoc cref="OriginOf(Mark, Mark)"/>
    public Origin OriginOf(int start, int end)
    {
        start = PositionOf(start);
        end = PositionOf(end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new Origin(path, start, Math.Max(0, end - start));
    }

    private int PositionOf(int index)
    {
        var position = offset + index;
        foreach (var line in indented ?? [])
            position = line.WithoutIndentation(position);

        return Math.Min(position, text.Length);
    }
}
