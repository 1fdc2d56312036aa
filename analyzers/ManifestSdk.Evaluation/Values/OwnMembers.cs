using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>What a user's type declares itself of the members that collections and text ask for.</summary>
internal sealed class OwnMembers
{
    private readonly INamedTypeSymbol _type;
    private readonly IMethodSymbol? _equality;
    private readonly IMethodSymbol? _hash;

    public OwnMembers(INamedTypeSymbol type)
    {
        _type = type;
        _equality = Find("Equals", IsEquality);
        _hash = Find("GetHashCode", static method => method.Parameters.IsEmpty);
        Text = Find("ToString", static method => method.Parameters.IsEmpty && method.IsOverride);
        Comparison = ComparisonOf(type);
        HasOwnPrinting = Find("PrintMembers", static _ => true) is not null;
    }

    /// <summary>What <c>EqualityComparer&lt;T&gt;.Default</c> reaches.</summary>
    public IMethodSymbol? Equality => Unmixed(_equality);

    public IMethodSymbol? Hash => Unmixed(_hash);

    public IMethodSymbol? Text { get; }

    /// <summary>What <c>Comparer&lt;T&gt;.Default</c> reaches.</summary>
    public IMethodSymbol? Comparison { get; }

    public bool HasOwnPrinting { get; }

    private static IMethodSymbol? ComparisonOf(INamedTypeSymbol type) => type.AllInterfaces
        .Where(each => each.MetadataName == "IComparable`1" && SymbolEqualityComparer.Default.Equals(each.TypeArguments[0], type))
        .Select(contract => type.FindImplementationForInterfaceMember(contract.GetMembers("CompareTo")[0]) as IMethodSymbol)
        .FirstOrDefault();

    /// <summary>A record compares by <c>Equals(R)</c>, which all its other ways call; another type by the override.</summary>
    private bool IsEquality(IMethodSymbol method) => method.Parameters is [{ Type: var other }]
        && (_type.IsRecord ? SymbolEqualityComparer.Default.Equals(other, method.ContainingType) : method.IsOverride);

    /// <summary>A derived record mixes what its base wrote with what the compiler writes.</summary>
    private IMethodSymbol? Unmixed(IMethodSymbol? found) =>
        found is not null && _type.IsRecord && !SymbolEqualityComparer.Default.Equals(found.ContainingType, _type)
            ? throw new NotPortable($"equality of '{_type.Name}', whose base '{found.ContainingType.Name}' declares its own")
            : found;

    private IMethodSymbol? Find(string name, Func<IMethodSymbol, bool> fits) => TypeShape.Hierarchy(_type)
        .SelectMany(each => each.GetMembers(name).OfType<IMethodSymbol>())
        .FirstOrDefault(method => !method.IsImplicitlyDeclared && !method.IsStatic && fits(method));
}
