using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ManifestSdk.Controllers.Json;

/// <summary>
/// A strict JSON reader that says where a text goes wrong. Small and our own: the compiler loads this assembly, so it can
/// bring no library along.
/// </summary>
internal sealed class JsonReader
{
    private const int MaxDepth = 64;
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonReader(string text) => _text = text;

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The value, unless the text is no JSON.</param>
    /// <param name="error">What is wrong and where, if anything.</param>
    public static bool TryRead(string text, out JsonNode? node, out string error)
    {
        var reader = new JsonReader(text);
        try
        {
            node = reader.ReadValue();
            reader.SkipBlanks();
            if (reader._at < text.Length)
                throw reader.Error($"nothing may follow the value, but {reader.Found()} does");
        }
        catch (FormatException exception)
        {
            (node, error) = (null, exception.Message);
            return false;
        }

        error = "";
        return true;
    }

    /// <summary>The object that a text holds, or <see langword="null"/>.</summary>
    public static JsonObject? ObjectIn(string? text) =>
        text is not null && TryRead(text, out var node, out _) ? node as JsonObject : null;

    /// <summary>The objects in the array that a text holds; none where it holds something else.</summary>
    public static IEnumerable<JsonObject> ObjectsIn(string? text) =>
        text is not null && TryRead(text, out var node, out _) && node is JsonArray array ? array.Items.OfType<JsonObject>() : [];

    private JsonNode ReadValue()
    {
        SkipBlanks();
        return Peek() switch
        {
            '{' => Nested(ReadObject),
            '[' => Nested(ReadArray),
            '"' => ReadText(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            't' => ReadWord("true", true),
            'f' => ReadWord("false", false),
            'n' => ReadWord("null", null),
            '\'' => throw Error("a string stands in double quotes, not single ones"),
            _ => throw Error($"a value is missing before {Found()}"),
        };
    }

    private JsonNode Nested(Func<JsonNode> read)
    {
        if (++_depth > MaxDepth)
            throw Error("the value is nested too deeply");

        var node = read();
        _depth--;
        return node;
    }

    private JsonObject ReadObject()
    {
        var start = _at++;
        var members = new List<JsonMember>();
        for (SkipBlanks(); Peek() != '}'; SkipBlanks())
        {
            if (members.Count > 0)
                Expect(',');
            SkipBlanks();
            if (Peek() != '"')
                throw Error($"a field name in double quotes is missing before {Found()}");

            var name = ReadText();
            SkipBlanks();
            Expect(':');
            members.Add(new(name, ReadValue()));
        }

        _at++;
        return new(members, start) { Length = _at - start };
    }

    private JsonArray ReadArray()
    {
        var start = _at++;
        var items = new List<JsonNode>();
        for (SkipBlanks(); Peek() != ']'; SkipBlanks())
        {
            if (items.Count > 0)
                Expect(',');
            items.Add(ReadValue());
        }

        _at++;
        return new(items, start) { Length = _at - start };
    }

    private JsonString ReadText()
    {
        var start = _at++;
        var text = new StringBuilder();
        while (Peek() != '"')
        {
            switch (Peek())
            {
                case '\0':
                    throw Error("a closing double quote is missing");
                case < ' ':
                    throw Error("a control character stands in a string; escape it");
                case '\\':
                    text.Append(ReadEscape());
                    break;
                default:
                    text.Append(_text[_at++]);
                    break;
            }
        }

        _at++;
        return new(text.ToString(), start) { Length = _at - start };
    }

    private char ReadEscape()
    {
        _at++;
        var escaped = Peek() switch
        {
            '"' or '\\' or '/' => Peek(),
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadUnicode(),
            _ => throw Error("an escape is wrong; a backslash itself is written twice"),
        };
        _at++;
        return escaped;
    }

    private char ReadUnicode()
    {
        var digits = _text.Substring(_at + 1, Math.Min(4, _text.Length - _at - 1));
        if (digits.Length < 4 || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Error("four hexadecimal digits are missing after \\u");

        _at += 4;
        return (char)code;
    }

    private JsonNumber ReadNumber()
    {
        var start = _at;
        while (Peek() is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9'))
            _at++;

        var text = _text.Substring(start, _at - start);
        if (!Number.IsMatch(text))
            throw Error($"'{text}' is not a number", start);

        return new(text, start) { Length = _at - start };
    }

    private JsonLiteral ReadWord(string word, bool? value)
    {
        var start = _at;
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
            throw Error($"a value is missing before {Found()}");

        _at += word.Length;
        return new(value, start) { Length = word.Length };
    }

    private void Expect(char expected)
    {
        if (Peek() != expected)
            throw Error($"a '{expected}' is missing before {Found()}");

        _at++;
    }

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private string Found() => _at < _text.Length ? $"'{_text[_at]}'" : "the end";

    private FormatException Error(string problem, int? at = null) =>
        new(string.Format(CultureInfo.InvariantCulture, "not JSON at character {0}: {1}", (at ?? _at) + 1, problem));
}
