using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The properties of a model type that its JSON shows, with their names there.</summary>
internal static class ModelFields
{
    public static IEnumerable<(string Name, IPropertySymbol Property)> Of(INamedTypeSymbol type)
    {
        if (JsonAttributes.Foreign(type) is { } attribute)
            throw new NotPortable($"the JSON of '{type.Name}', which has a [{Spelled(attribute)}]");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in TypeShape.Hierarchy(type).SelectMany(static each => each.GetMembers().OfType<IPropertySymbol>()).Where(IsShown))
        {
            if (seen.Add(property.Name) && !JsonAttributes.IsIgnored(property))
                yield return (NameOf(property), property);
        }
    }

    private static bool IsShown(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public };

    private static string NameOf(IPropertySymbol property)
    {
        if (JsonAttributes.Foreign(property) is { } attribute)
            throw new NotPortable($"the JSON of '{property.ContainingType.Name}.{property.Name}', which has a [{Spelled(attribute)}]");
        if (JsonAttributes.NameOf(property) is { } given)
            return given;

        // The naming policy has rules of its own for names such as URL and IPAddress.
        var name = property.Name;
        return char.IsUpper(name[0]) && name.Length > 1 && char.IsUpper(name[1])
            ? throw new NotPortable($"the JSON name of '{property.ContainingType.Name}.{name}'; give it a [JsonPropertyName]")
            : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string Spelled(string attribute) => attribute.Substring(0, attribute.Length - "Attribute".Length);
}
