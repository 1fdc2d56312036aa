using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Says which real type holds the values of a type of the source. Types of the user's own project are never loaded:
/// their values are <see cref="Instance"/>, <see cref="EnumValue"/> or <see cref="Closure"/>.
/// </summary>
internal sealed class RuntimeTypes(TopologyProgram program)
{
    private static readonly System.Reflection.Assembly Sdk = typeof(Topology).Assembly;
    private static readonly string SdkName = Sdk.GetName().Name;

    private readonly Dictionary<ITypeSymbol, Type?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a symbol is declared where there is source: in the project that is being compiled, or in a library of topology code.</summary>
    public bool IsOwn(ISymbol symbol) => program.Has(symbol);

    /// <summary>By name, because in a workspace the SDK may be a project of the same solution.</summary>
    public static bool IsSdk(ISymbol symbol) => symbol.ContainingAssembly?.Name == SdkName;

    /// <summary>The real type, or <see langword="null"/> when the evaluator has none for it.</summary>
    public Type? Find(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type, out var found))
            _types[type] = found = Map(type);

        return found;
    }

    private Type? Map(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.Rank == 1 ? Find(array.ElementType)?.MakeArrayType() : null,
        IDynamicTypeSymbol or IPointerTypeSymbol or ITypeParameterSymbol => null,
        INamedTypeSymbol { IsAnonymousType: true, TypeKind: var kind } => kind == TypeKind.Delegate ? typeof(Closure) : typeof(Instance),
        INamedTypeSymbol named when IsOwn(named) && !named.IsTupleType => named.TypeKind switch
        {
            TypeKind.Enum => typeof(EnumValue),
            TypeKind.Delegate => typeof(Closure),
            TypeKind.Class or TypeKind.Struct or TypeKind.Interface => typeof(Instance),
            _ => null,
        },
        _ when ModelSymbols.IsModel(type) || ModelSymbols.IsContract(type) => typeof(Instance),
        INamedTypeSymbol named when named.IsSpan() => Find(named.TypeArguments[0])?.MakeArrayType(),
        INamedTypeSymbol named when named.IsNullable() => Find(named.TypeArguments[0]) is { } underlying
            ? underlying.IsValueType ? typeof(Nullable<>).MakeGenericType(underlying) : underlying
            : null,
        INamedTypeSymbol named => Construct(named),
        _ => null,
    };

    private Type? Construct(INamedTypeSymbol type)
    {
        var definition = (type.TupleUnderlyingType ?? type).OriginalDefinition;
        var name = definition.FullMetadataName();
        var found = IsSdk(definition) ? Sdk.GetType(name) : KnownTypes.Find(name);
        if (found is null || !found.IsGenericTypeDefinition)
            return found;

        var arguments = (type.TupleUnderlyingType ?? type).AllTypeArguments().Select(Find).ToArray();
        return Array.IndexOf(arguments, null) >= 0 ? null : found.MakeGenericType(arguments!);
    }
}
