using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Names of types as metadata and reflection spell them: <c>System.Collections.Generic.List`1</c>.</summary>
internal static class MetadataNames
{
    public static string FullMetadataName(this ITypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return outer.FullMetadataName() + "+" + type.MetadataName;

        return type.ContainingNamespace is { IsGlobalNamespace: false } @namespace
            ? @namespace.ToDisplayString() + "." + type.MetadataName
            : type.MetadataName;
    }

    /// <summary>The arguments of a type and of the types around it, in the order in which reflection has them.</summary>
    public static IEnumerable<ITypeSymbol> AllTypeArguments(this INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? outer.AllTypeArguments().Concat(type.TypeArguments) : type.TypeArguments;

    public static bool IsSpan(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether this is the SDK's own type of a name. Asked of each topology at every edit, so nothing is spelled out for it.</summary>
    public static bool IsSdkType(this ITypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { Name: nameof(ManifestSdk), ContainingNamespace.IsGlobalNamespace: true } } && type.MetadataName == name;

    public static bool IsNullable(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type below <c>?</c>, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.IsNullable() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
