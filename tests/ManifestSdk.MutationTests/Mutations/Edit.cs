using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Mutations;

/// <summary>A change of one place of a source file, as text.</summary>
internal readonly record struct Edit(TextSpan Span, string Replacement)
{
    public static Edit Remove(TextSpan span) => new(span, "");

    /// <summary>Makes changes that do not overlap to the part of a text that a span covers.</summary>
    public static string Apply(string text, TextSpan part, IEnumerable<Edit> edits)
    {
        var result = text[part.Start..part.End];
        foreach (var (span, replacement) in edits.OrderByDescending(static edit => edit.Span.Start))
            result = result[..(span.Start - part.Start)] + replacement + result[(span.End - part.Start)..];

        return result;
    }
}
