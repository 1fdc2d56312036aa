using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>A struct is copied wherever it is stored; in a box it is shared.</summary>
    public static object? Stored(object? value) => value switch
    {
        Instance { Type.IsValueType: true, IsBoxed: false } structure => structure.Copy(),
        ValueType when Tuples.ItemsOf(value) is { } items && items.Any(IsStructure) => Tuples.Create(value.GetType(), [.. items.Select(Stored)]),
        _ => value,
    };

    /// <summary>What a variable of a type gets: a struct goes into a box where the type is an interface or <c>object</c>, and comes out of it as a copy.</summary>
    private static object? StoredAs(object? value, ITypeSymbol type) => value is Instance { Type.IsValueType: true } structure && structure.IsBoxed != type.IsReferenceType
        ? structure.Copy(boxed: type.IsReferenceType)
        : Stored(value);

    private static bool IsStructure(object? item) => item is Instance { Type.IsValueType: true, IsBoxed: false } || (item is ValueType && Tuples.ItemsOf(item)?.Any(IsStructure) == true);

    /// <summary>Whether .NET does not know what the default of a type is.</summary>
    private bool HasOwnDefault(ITypeSymbol type) => type.IsValueType && !type.IsNullable()
        && (type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Any(element => HasOwnDefault(element.Type)) : _types.IsOwn(type));

    private object? DefaultOf(ITypeSymbol type, IOperation place)
    {
        if (!type.IsValueType || type.IsNullable())
            return null;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return EnumOf(@enum, 0);
        if (_types.IsOwn(type) && !type.IsTupleType)
            return Blank((INamedTypeSymbol)type, place);
        if (_types.Find(type) is not { } real)
            throw Problems.Refuse(place, $"values of type '{type.Name}'");
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return Tuples.Create(real, [.. tuple.TupleElements.Select(element => DefaultOf(element.Type, place))]);

        return Activator.CreateInstance(real);
    }
}
