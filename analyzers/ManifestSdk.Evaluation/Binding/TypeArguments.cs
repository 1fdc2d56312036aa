using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>What the type parameters of a generic method and its containing types stand for during one call.</summary>
internal sealed class TypeArguments
{
    public static readonly TypeArguments None = new();

    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _arguments = new(SymbolEqualityComparer.Default);

    /// <summary>The arguments that a constructed method or type carries; <paramref name="outer"/> resolves those that are parameters themselves.</summary>
    public static TypeArguments Of(ISymbol member, TypeArguments outer, Compilation compilation)
    {
        var result = new TypeArguments();
        if (member is IMethodSymbol { IsGenericMethod: true } method)
            result.Add(method.OriginalDefinition.TypeParameters, method.TypeArguments, outer, compilation);
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.ContainingType)
            result.Add(type.OriginalDefinition.TypeParameters, type.TypeArguments, outer, compilation);

        return result._arguments.Count == 0 ? None : result;
    }

    /// <summary>Replaces type parameters by what they stand for, at any depth.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type, Compilation compilation) => _arguments.Count == 0 ? type : Replace(type, compilation);

    private ITypeSymbol Replace(ITypeSymbol type, Compilation compilation)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return _arguments.TryGetValue(parameter.OriginalDefinition, out var argument) ? argument : type;
            case IArrayTypeSymbol array:
                return compilation.CreateArrayTypeSymbol(Resolve(array.ElementType, compilation), array.Rank);
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return compilation.CreateTupleTypeSymbol(
                    ImmutableArray.CreateRange(tuple.TupleElements.Select(element => Resolve(element.Type, compilation))),
                    ImmutableArray.CreateRange(tuple.TupleElements.Select(static element => element.IsExplicitlyNamedTupleElement ? element.Name : null)));
            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false, TypeArguments.Length: > 0 } named:
                return named.OriginalDefinition.Construct([.. named.TypeArguments.Select(each => Resolve(each, compilation))]);
            default:
                return type;
        }
    }

    private void Add(
        ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments, TypeArguments outer, Compilation compilation)
    {
        for (var i = 0; i < parameters.Length; i++)
            _arguments[parameters[i]] = outer.Resolve(arguments[i], compilation);
    }
}
