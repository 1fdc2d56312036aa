using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Compares signatures of definitions across the two worlds, symbols and reflection.</summary>
internal static class Signatures
{
    public static bool Match(IMethodSymbol symbol, MethodBase method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length != symbol.Parameters.Length || symbol.IsStatic != method.IsStatic || symbol.Arity != ArityOf(method))
            return false;

        for (var i = 0; i < parameters.Length; i++)
        {
            if (!Match(symbol.Parameters[i], parameters[i].ParameterType))
                return false;
        }

        // Conversion operators differ in nothing but what they return.
        return symbol.MethodKind != MethodKind.Conversion || Match(symbol.ReturnType, ((MethodInfo)method).ReturnType);
    }

    /// <summary>A substitute takes the receiver first, arrays for spans, and may take any value as an object.</summary>
    public static bool MatchSubstitute(IMethodSymbol symbol, MethodInfo substitute)
    {
        var receivers = symbol.IsStatic ? 0 : 1;
        var parameters = substitute.GetParameters();
        if (parameters.Length != symbol.Parameters.Length + receivers || symbol.Arity != ArityOf(substitute))
            return false;

        return symbol.Parameters.All(parameter =>
            parameters[parameter.Ordinal + receivers].ParameterType is var type
            && (type == typeof(object) || Match(parameter.Type, type)));
    }

    private static bool Match(IParameterSymbol symbol, Type type) =>
        symbol.RefKind == RefKind.None ? Match(symbol.Type, type) : type.IsByRef && Match(symbol.Type, type.GetElementType()!);

    private static bool Match(ITypeSymbol symbol, Type type) => symbol switch
    {
        ITypeParameterSymbol parameter => type.IsGenericParameter
            && type.GenericParameterPosition == PositionOf(parameter)
            && (type.DeclaringMethod is not null) == (parameter.TypeParameterKind == TypeParameterKind.Method),
        IArrayTypeSymbol array => type.IsArray && type.GetArrayRank() == array.Rank && Match(array.ElementType, type.GetElementType()!),
        IDynamicTypeSymbol => type == typeof(object),
        INamedTypeSymbol named when named.IsSpan() && type.IsArray => Match(named.TypeArguments[0], type.GetElementType()!),
        INamedTypeSymbol named => MatchNamed(named.TupleUnderlyingType ?? named, type),
        _ => false,
    };

    private static bool MatchNamed(INamedTypeSymbol symbol, Type type)
    {
        if (type.IsGenericParameter || type.IsArray)
            return false;

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (!KnownTypes.IsNamed(definition, symbol.OriginalDefinition.FullMetadataName()))
            return false;

        return symbol.AllTypeArguments().Zip(type.GetGenericArguments(), Match).All(static matches => matches);
    }

    private static int PositionOf(ITypeParameterSymbol parameter) =>
        parameter.TypeParameterKind == TypeParameterKind.Type && parameter.ContainingType.ContainingType is { } outer
            ? outer.AllTypeArguments().Count() + parameter.Ordinal
            : parameter.Ordinal;

    private static int ArityOf(MethodBase method) => method.IsGenericMethod ? method.GetGenericArguments().Length : 0;
}
