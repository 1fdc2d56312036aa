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

    public static bool IsNullable(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type below <c>?</c>, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.IsNullable() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
