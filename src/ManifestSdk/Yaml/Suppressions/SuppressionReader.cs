using ManifestSdk.Model;
using ManifestSdk.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ManifestSdk.Yaml;

/// <summary>Finds the comments of a file that turn rules off.</summary>
internal sealed class SuppressionReader(string path, string text, IReadOnlyList<YamlDocument> documents, List<YamlProblem> problems)
{
    private Origin _lastLine;
    private int _lastLineFrom = int.MaxValue;
    private int _documentsBefore;

    public IReadOnlyList<Suppression> Read() =>
        text.IndexOf(SuppressionComment.Mark, StringComparison.Ordinal) < 0 ? [] : Comments().Select(TryRead).OfType<Suppression>().ToArray();

    private Suppression? TryRead(Origin comment)
    {
        if (SuppressionComment.TryRead(text.Substring(comment.Start + 1, comment.Length - 1)) is not { } suppression)
            return null;

        if (suppression.Problem is { } problem)
        {
            problems.Add(new YamlProblem(YamlRules.MalformedSuppression, problem, comment));
            return null;
        }

        return new Suppression(suppression.Verb, suppression.Rules, comment, ScopeOf(suppression.Verb, comment.Start));
    }

    /// <summary>Asks the scanner: a '#' in a quoted or literal text begins no comment.</summary>
    private IEnumerable<Origin> Comments()
    {
        var scanner = new Scanner(new System.IO.StringReader(text), skipComments: false);
        var source = new YamlSource(path, text);
        // Where it meets an error, a scanner says so for ever.
        while (TryMoveNext(scanner) && scanner.Current is not Error)
        {
            if (scanner.Current is Comment comment)
                yield return source.OriginOf((int)comment.Start.Index, EndOfLine((int)comment.Start.Index));
        }
    }

    private static bool TryMoveNext(Scanner scanner)
    {
        try
        {
            return scanner.MoveNext();
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            // The reader has reported it; comments behind it are lost.
            return false;
        }
    }

    private Origin ScopeOf(string verb, int comment) => verb switch
    {
        SuppressionComment.File => new Origin(path, 0, text.Length),
        SuppressionComment.Document => DocumentAround(comment),
        _ => LineOf(comment),
    };

    // Comments come in their order, so what the one before found is where the search goes on.
    private Origin DocumentAround(int comment)
    {
        while (_documentsBefore < documents.Count && documents[_documentsBefore].Start <= comment)
            _documentsBefore++;

        var next = Math.Max(_documentsBefore, 1);
        var start = _documentsBefore == 0 ? 0 : documents[_documentsBefore - 1].Start;
        return new Origin(path, start, (next < documents.Count ? documents[next].Start : text.Length) - start);
    }

    /// <summary>The comment's line where something else stands on it, or else the next line that is neither empty nor a comment.</summary>
    private Origin LineOf(int comment)
    {
        var from = text.LastIndexOf('\n', comment) + 1;
        if (from < _lastLineFrom || from > _lastLine.Start)
            (_lastLineFrom, _lastLine) = (from, LineFrom(from));

        return _lastLine;
    }

    private Origin LineFrom(int start)
    {
        while (start < text.Length && IsEmptyOrComment(start))
            start = Math.Min(EndOfLine(start) + 1, text.Length);

        return new Origin(path, start, EndOfLine(start) - start);
    }

    private bool IsEmptyOrComment(int lineStart)
    {
        var end = EndOfLine(lineStart);
        var i = lineStart;
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;

        return i == end || text[i] == '#';
    }

    private int EndOfLine(int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }
}
