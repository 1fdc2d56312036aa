using System.Text;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestSdk.Yaml;

/// <summary>Reads the documents of a file. After one that is no YAML it goes on with the next.</summary>
internal sealed class YamlReader(string path, string text, List<YamlProblem> problems)
{
    private const string Marker = "\n---";

    /// <summary>Each costs another reading of its document; no honest file meets the limit.</summary>
    private const int MostIndentedLines = 100;

    /// <summary>Each costs another beginning in the middle of the text.</summary>
    private const int MostUnreadable = 100;

    private readonly List<YamlDocument> _documents = [];
    private readonly List<QuotedLine> _indented = [];
    private int _start;
    private int _problemsBefore;
    private int _unreadable;

    public IReadOnlyList<YamlDocument> Read()
    {
        for (var from = 0; from >= 0 && !TryReadFrom(from);)
            from = NextDocument();

        return _documents;
    }

    private bool TryReadFrom(int from)
    {
        _start = from;
        _problemsBefore = problems.Count;
        var indented = _indented.Where(line => line.At >= from).ToArray();
        var source = new YamlSource(path, text, from, indented);
        var parser = new Parser(new System.IO.StringReader(TextFrom(from, indented)));
        try
        {
            ReadDocuments(parser, source);
            return true;
        }
        catch (YamlException exception) when (CanIndent(exception))
        {
            // What was said about the document so far would be said again.
            _indented.Add(new QuotedLine(source.PositionOf(exception.End), (int)exception.Start.Column));
            problems.RemoveRange(_problemsBefore, problems.Count - _problemsBefore);
            return TryReadFrom(_start);
        }
        catch (YamlException exception)
        {
            Report(exception.Message, source.OriginOf(exception.Start, exception.End));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The parser lets these out for some directives and document ends.
            var place = parser.Current?.End ?? Mark.Empty;
            Report("The file is no YAML from here on", source.OriginOf(place, place));
        }

        return false;
    }

    private void ReadDocuments(Parser parser, YamlSource source)
    {
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out var marker))
        {
            _start = source.PositionOf(marker.Start);
            _problemsBefore = problems.Count;
            var root = new YamlNodeReader(parser, source, problems).Read();
            parser.Consume<DocumentEnd>();
            _documents.Add(new YamlDocument(root, _start));
        }
    }

    private bool CanIndent(YamlException exception) =>
        _indented.Count < MostIndentedLines && exception.Message.IndexOf("double-quoted scalar, found wrong indentation", StringComparison.Ordinal) >= 0;

    private string TextFrom(int from, QuotedLine[] indented)
    {
        if (indented.Length == 0)
            return from == 0 ? text : text.Substring(from);

        var lines = new StringBuilder();
        foreach (var line in indented)
        {
            lines.Append(text, from, line.At - from).Append(' ', line.Indentation);
            from = line.At;
        }

        return lines.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Nothing but a document's beginning may look like this, whatever stands around it.</summary>
    private int NextDocument()
    {
        if (++_unreadable == MostUnreadable)
        {
            problems.Add(new YamlProblem(YamlRules.Unreadable, $"{MostUnreadable} documents of this file are no YAML; what follows is not read", new Origin(path, _start, 0)));
            return -1;
        }

        var at = _start;
        do
            at = text.IndexOf(Marker, Math.Min(at + 1, text.Length), StringComparison.Ordinal);
        while (at >= 0 && at + Marker.Length < text.Length && !char.IsWhiteSpace(text[at + Marker.Length]));

        return at < 0 ? -1 : at + 1;
    }

    private void Report(string message, Origin origin)
    {
        // What stops the parser behind one document stops it again in front of the next.
        var problem = new YamlProblem(YamlRules.Unreadable, message.TrimEnd('.'), origin);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
