using ManifestSdk.Model;
using YamlDotNet.Core;

namespace ManifestSdk.Yaml;

/// <summary>Turns the parser's marks into origins.</summary>
internal sealed class YamlSource(string path, string text)
{
    /// <summary>The span between two marks without the white space at its end: marks of blocks lie where the next token begins.</summary>
    public Origin OriginOf(Mark start, Mark end) => OriginOf((int)start.Index, (int)end.Index);

    public bool HasAt(Mark mark, char character) => mark.Index < text.Length && text[(int)mark.Index] == character;

    /// <inheritdoc cref="OriginOf(Mark, Mark)"/>
    public Origin OriginOf(int start, int end)
    {
        start = Math.Min(start, text.Length);
        end = Math.Min(end, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new Origin(path, start, Math.Max(0, end - start));
    }
}
