using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary>Text: any, of a format, or one of a few values.</summary>
internal sealed class TextSchema(TextFormat format = TextFormat.Any, IReadOnlyList<string>? allowed = null, long shortest = 0, long longest = long.MaxValue)
    : ValueSchema
{
    /// <summary>Whether empty text counts as if nothing were written: so Kubernetes' own types do, and custom resources do not.</summary>
    public bool EmptyIsUnset { get; init; } = true;

    protected override string Expected => "text";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is ManifestScalar { Text: { } text })
            ValidateText(node, text, check);
        else if (node is ManifestScalar)
            check.Report(SchemaProblemKind.UnquotedText, node, $"is text, and {check.Wording(node)} is written", "Write it in quotes.", Quoted(node));
        else
            Mismatch(node, check);
    }

    /// <summary>A list names its values: empty text, which leaves a field unset, is none of them.</summary>
    public override void ValidateItem(ManifestNode node, SchemaCheck check)
    {
        if (allowed is not null && EmptyIsUnset && node is ManifestScalar { Value: null or "" })
            check.Report(SchemaProblemKind.UnknownValue, node, "is empty, which is not one of its values", $"Write {Wording.Choice(allowed)}.");
        else
            base.ValidateItem(node, check);
    }

    private void ValidateText(ManifestNode node, string text, SchemaCheck check)
    {
        if (allowed is not null && !(EmptyIsUnset && text.Length == 0) && !allowed.Contains(text))
            ReportUnknown(node, text, allowed, check);
        else if (!format.Accepts(text))
            check.Report(SchemaProblemKind.MalformedValue, node, check.IsConfidential ? $"is not {format.Wording()}" : $"is '{NodeWording.Shorten(text)}', which is not {format.Wording()}");
        else if (text.Length < shortest)
            check.Report(SchemaProblemKind.MalformedValue, node, $"has {text.Length} characters and needs {shortest}");
        else if (text.Length > longest)
            check.Report(SchemaProblemKind.MalformedValue, node, $"has {text.Length} characters and may have {longest}");
    }

    private static void ReportUnknown(ManifestNode node, string text, IReadOnlyList<string> allowed, SchemaCheck check)
    {
        var near = NearMiss.Of(text, allowed);
        check.Report(
            SchemaProblemKind.UnknownValue,
            node,
            $"is '{NodeWording.Shorten(text)}', which is not one of its values",
            near is null ? $"Write {Wording.Choice(allowed)}." : $"Did you mean '{near}'?",
            ManifestFix.UseIfKnown(node, near));
    }

    /// <summary>
    /// The same characters as text. Where the value's text is not what was written, as with 1.10, 010 or yes, only its author
    /// knows what was meant.
    /// </summary>
    private static ManifestFix? Quoted(ManifestNode node)
    {
        var text = node.ToString()!;
        return node.Origin.IsKnown && node.Origin.Length == text.Length ? ManifestFix.Use(node, text) : null;
    }
}
