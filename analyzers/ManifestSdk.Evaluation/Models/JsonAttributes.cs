using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>What the attributes of System.Text.Json say about a type's JSON.</summary>
internal static class JsonAttributes
{
    private const string Namespace = "System.Text.Json.Serialization";

    /// <summary>Attributes that change nothing of what is written, or that are read below.</summary>
    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "JsonPropertyNameAttribute", "JsonPropertyOrderAttribute", "JsonRequiredAttribute", "JsonConstructorAttribute", "JsonUnmappedMemberHandlingAttribute",
    };

    /// <summary>The name that <c>[JsonPropertyName]</c> gives a property.</summary>
    public static string? NameOf(ISymbol property) => Find(property, "JsonPropertyNameAttribute")?.ConstructorArguments is [{ Value: string name }] ? name : null;

    /// <summary>Whether <c>[JsonIgnore]</c> keeps a property out altogether.</summary>
    public static bool IsIgnored(ISymbol property) => Find(property, "JsonIgnoreAttribute") is { NamedArguments.IsEmpty: true };

    /// <summary>Whether a property asks for a place of its own among the others.</summary>
    public static bool IsOrdered(ISymbol property) => Find(property, "JsonPropertyOrderAttribute") is not null;

    /// <summary>An attribute that the evaluator doesn't reproduce, such as a converter.</summary>
    public static string? Foreign(ISymbol symbol) => symbol.GetAttributes()
        .Select(static each => each.AttributeClass)
        .FirstOrDefault(static each => each is not null && IsJson(each) && !Understood.Contains(each.Name))?.Name;

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(each => each.AttributeClass is { } found && found.Name == name && IsJson(found));

    private static bool IsJson(INamedTypeSymbol attribute) => attribute.ContainingNamespace?.ToDisplayString() == Namespace;
}
