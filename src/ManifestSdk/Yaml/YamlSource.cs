using ManifestSdk.Model;
using YamlDotNet.Core;

namespace ManifestSdk.Yaml;

/// <summary>Turns the marks of a parser, which began somewhere in the text, into origins.</summary>
internal sealed class YamlSource(string path, string text, int offset = 0)
{
    /// <summary>The span between two marks without the white space at its end: marks of blocks lie where the next token begins.</summary>
    public Origin OriginOf(Mark start, Mark end) => OriginOf((int)start.Index, (int)end.Index);

    public bool HasAt(Mark mark, char character) =>
        offset + mark.Index is var index && index < text.Length && text[(int)index] == character;

    /// <summary>The position in the text of a mark.</summary>
    public int PositionOf(Mark mark) => Math.Min(offset + (int)mark.Index, text.Length);

    /// <inheritdoc cref="OriginOf(Mark, Mark)"/>
    public Origin OriginOf(int start, int end)
    {
        start = Math.Min(offset + start, text.Length);
        end = Math.Min(offset + end, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new Origin(path, start, Math.Max(0, end - start));
    }
}
