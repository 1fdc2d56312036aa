namespace ManifestSdk.Yaml;

/// <summary>
/// A line inside a double-quoted text that is indented too little. YAML forbids it, and kubectl reads it all the same; the
/// parser does when the line is indented for it, which changes nothing about the text.
/// </summary>
/// <param name="At">Where the line's text begins in the file.</param>
/// <param name="Indentation">The blanks put in front of it.</param>
internal readonly record struct QuotedLine(int At, int Indentation)
{
    /// <summary>A position, given in the text with these blanks, in the text without them.</summary>
    public int WithoutIndentation(int position) => position <= At ? position : Math.Max(At, position - Indentation);
}
