using ManifestSdk.Model;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>A source in which <c>[|…|]</c> marks the place that a test is about.</summary>
internal sealed record MarkedSource(string Text, (int Start, int Length) Span)
{
    public string Marked => Text.Substring(Span.Start, Span.Length);

    public static MarkedSource Parse(string source)
    {
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "The source marks no place with [|…|]");
        return new(source.Remove(end, 2).Remove(start, 2), (start, end - start - 2));
    }

    public string TextAt(Origin origin) => origin.IsKnown ? Text.Substring(origin.Start, origin.Length) : "(nowhere)";
}
