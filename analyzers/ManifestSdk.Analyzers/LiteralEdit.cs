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
    private const string BesidePrefix = Prefix + nameof(Beside) + ".";

    /// <summary>The edit that belongs to this one: both are made, or none.</summary>
    public LiteralEdit? Beside { get; init; }

    /// <summary>This edit and the one that belongs to it.</summary>
    public IEnumerable<LiteralEdit> All => Beside is null ? [this] : [this, Beside];

    /// <summary>The edit that mends a finding; <see langword="null"/> where none is known or it is in another file.</summary>
    public static LiteralEdit? Of(Finding finding)
    {
        if (finding.Fix is not { } fix || Of(fix, finding) is not { } edit)
            return null;

        return fix.Beside is not { } other ? edit : Of(other, finding) is { } beside ? edit with { Beside = beside } : null;
    }

    public static LiteralEdit? Read(ImmutableDictionary<string, string?> properties) =>
        Read(properties, Prefix) is { } edit ? edit with { Beside = Read(properties, BesidePrefix) } : null;

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        AddTo(properties, Prefix);
        Beside?.AddTo(properties, BesidePrefix);
        return properties.ToImmutable();
    }

    private static LiteralEdit? Of(ManifestFix fix, Finding finding) => fix.Target.Path == finding.Origin.Path && Write(fix.Replacement) is var (literal, type)
        ? new LiteralEdit(fix.Title, new TextSpan(fix.Target.Start, fix.Target.Length), literal, type)
        : null;

    private static LiteralEdit? Read(ImmutableDictionary<string, string?> properties, string prefix) => properties.TryGetValue(prefix + nameof(Title), out var title)
        ? new LiteralEdit(
            title!,
            new TextSpan(ReadNumber(properties, prefix + nameof(Target.Start)), ReadNumber(properties, prefix + nameof(Target.Length))),
            properties[prefix + nameof(Literal)]!,
            (SpecialType)ReadNumber(properties, prefix + nameof(Type)))
        : null;

    private void AddTo(ImmutableDictionary<string, string?>.Builder properties, string prefix)
    {
        properties.Add(prefix + nameof(Title), Title);
        properties.Add(prefix + nameof(Target.Start), Target.Start.ToString(CultureInfo.InvariantCulture));
        properties.Add(prefix + nameof(Target.Length), Target.Length.ToString(CultureInfo.InvariantCulture));
        properties.Add(prefix + nameof(Literal), Literal);
        properties.Add(prefix + nameof(Type), ((int)Type).ToString(CultureInfo.InvariantCulture));
    }

    private static (string Literal, SpecialType Type)? Write(ManifestScalar value) => value switch
    {
        { Text: { } text } => (SymbolDisplay.FormatLiteral(text, quote: true), SpecialType.System_String),
        { Integer: >= int.MinValue and <= int.MaxValue and var number } => (number.ToString(CultureInfo.InvariantCulture), SpecialType.System_Int32),
        { Boolean: { } flag } => (flag ? "true" : "false", SpecialType.System_Boolean),
        _ => default((string, SpecialType)?),
    };

    private static int ReadNumber(ImmutableDictionary<string, string?> properties, string name) =>
        int.Parse(properties[name], CultureInfo.InvariantCulture);
}
