using System.Text;

namespace ManifestSdk.Generators.Emit;

/// <summary>Spells values in C# 7.3, the oldest that an SDK project may be compiled with.</summary>
internal static class CSharpText
{
    /// <summary>A verbatim literal, in which YAML can be read as it is.</summary>
    public static string Literal(string text) => new StringBuilder(text.Length + 3).AppendLiteral(text).ToString();

    /// <summary>Appends what <see cref="Literal"/> returns, without a copy of the text in between: a manifest has megabytes.</summary>
    public static StringBuilder AppendLiteral(this StringBuilder target, string text)
    {
        var start = target.Append("@\"").Length;
        return target.Append(text).Replace("\"", "\"\"", start, text.Length).Append('"');
    }
}
