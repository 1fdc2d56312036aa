using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// KubernetesClient's model types, which the compiler cannot load: their values are <see cref="Instance"/>s of the symbols.
/// All that its models are is properties, each with its JSON name.
/// </summary>
internal static class ModelSymbols
{
    private const string Assembly = "KubernetesClient";

    /// <summary>Whether the evaluator holds values of the type, and need not run any code of it to make one.</summary>
    public static bool IsModel(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class, ContainingAssembly.Name: Assembly } named
        && KnownTypes.Find(named.FullMetadataName()) is null
        && named.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
        && (named.Name == "KubernetesObject" || named.GetMembers().OfType<IPropertySymbol>().Any(static property => JsonAttributes.NameOf(property) is not null));

    /// <summary>Whether an interface is one of those by which models say that they have metadata, a spec, a status.</summary>
    public static bool IsContract(ITypeSymbol type) => type is { TypeKind: TypeKind.Interface, ContainingAssembly.Name: Assembly };

    /// <summary>What a type stands for, as manifests spell it, by its <c>[KubernetesEntity]</c>.</summary>
    public static (string ApiVersion, string Kind)? EntityOf(INamedTypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(static each => each.AttributeClass is { Name: "KubernetesEntityAttribute", ContainingAssembly.Name: Assembly }) is not { } entity)
            return null;

        var values = entity.NamedArguments.ToDictionary(static pair => pair.Key, static pair => pair.Value.Value as string ?? "", StringComparer.Ordinal);
        values.TryGetValue("Group", out var group);
        values.TryGetValue("ApiVersion", out var version);
        values.TryGetValue("Kind", out var kind);
        return (string.IsNullOrEmpty(group) ? version ?? "" : group + "/" + version, kind ?? "");
    }
}
