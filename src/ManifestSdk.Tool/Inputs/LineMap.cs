namespace ManifestSdk.Tool.Inputs;

/// <summary>Turns positions of a text into lines and columns, both counted from one, as editors do.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            // CR LF is one end of a line; YAML also takes a CR alone for one.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public int Count => _starts.Count;

    public TextPlace PlaceOf(int position)
    {
        position = Math.Clamp(position, 0, _text.Length);
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPlace(line + 1, position - _starts[line] + 1);
    }

    /// <summary>A line, counted from one, without its end.</summary>
    public string this[int line] => WithEnd(line).TrimEnd('\r', '\n');

    /// <summary>A line, counted from one, with its end.</summary>
    public string WithEnd(int line) => _text[_starts[line - 1]..(line < Count ? _starts[line] : _text.Length)];
}
