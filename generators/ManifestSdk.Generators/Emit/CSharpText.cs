namespace ManifestSdk.Generators.Emit;

/// <summary>Spells values in C# 7.3, the oldest that an SDK project may be compiled with.</summary>
internal static class CSharpText
{
    /// <summary>A verbatim literal, in which YAML can be read as it is.</summary>
    public static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";
}
