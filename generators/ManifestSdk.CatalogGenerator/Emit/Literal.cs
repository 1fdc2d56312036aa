using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Spells values as C#.</summary>
internal static class Literal
{
    private static readonly Regex Code = new("`([^`]*)`", RegexOptions.CultureInvariant);

    public static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    /// <summary>A name that may be a keyword.</summary>
    public static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Text for an XML comment; what stands in backticks becomes code.</summary>
    public static string Xml(string text) =>
        Code.Replace(text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"), "<c>$1</c>");

    /// <summary>Arguments of a constructor; those that were not given are left out.</summary>
    public static string Arguments(params (string Name, string? Value)[] arguments) =>
        string.Join(", ", arguments.Where(static argument => argument.Value is not null).Select(static argument => $"{argument.Name}: {argument.Value}"));
}
