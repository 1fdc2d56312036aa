using System.Collections.Immutable;
using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>A <see cref="ManifestFix"/> in C#: a literal for an expression. Travels to the code fix in the diagnostic's properties.</summary>
/// <param name="Title">What the edit does, as a menu shows it.</param>
/// <param name="Target">The expression to replace, in the diagnostic's own file.</param>
/// <param name="Literal">The literal, as written in C#.</param>
/// <param name="Type">The literal's type.</param>
internal sealed record LiteralEdit(string Title, TextSpan Target, string Literal, SpecialType Type)
{
    private const string Prefix = "ManifestSdk.";

    /// <summary>The edit that mends a finding; <see langword="null"/> where none is known or it is in another file.</summary>
    public static LiteralEdit? Of(Finding finding) =>
        finding.Fix is { } fix && fix.Target.Path == finding.Origin.Path && Write(fix.Replacement) is var (literal, type)
            ? new LiteralEdit(fix.Title, new TextSpan(fix.Target.Start, fix.Target.Length), literal, type)
            : null;

    public static LiteralEdit? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Prefix + nameof(Title), out var title)
            ? new LiteralEdit(title!, ReadSpan(properties), properties[Prefix + nameof(Literal)]!, (SpecialType)ReadNumber(properties, nameof(Type)))
            : null;

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(Prefix + nameof(Title), Title)
        .Add(Prefix + nameof(Target.Start), Target.Start.ToString(CultureInfo.InvariantCulture))
        .Add(Prefix + nameof(Target.Length), Target.Length.ToString(CultureInfo.InvariantCulture))
        .Add(Prefix + nameof(Literal), Literal)
        .Add(Prefix + nameof(Type), ((int)Type).ToString(CultureInfo.InvariantCulture));

    private static (string Literal, SpecialType Type)? Write(ManifestScalar value) => value switch
    {
        { Text: { } text } => (SymbolDisplay.FormatLiteral(text, quote: true), SpecialType.System_String),
        { Integer: >= int.MinValue and <= int.MaxValue and var number } => (number.ToString(CultureInfo.InvariantCulture), SpecialType.System_Int32),
        { Boolean: { } flag } => (flag ? "true" : "false", SpecialType.System_Boolean),
        _ => default((string, SpecialType)?),
    };

    private static TextSpan ReadSpan(ImmutableDictionary<string, string?> properties) =>
        new(ReadNumber(properties, nameof(Target.Start)), ReadNumber(properties, nameof(Target.Length)));

    private static int ReadNumber(ImmutableDictionary<string, string?> properties, string name) =>
        int.Parse(properties[Prefix + name], CultureInfo.InvariantCulture);
}
