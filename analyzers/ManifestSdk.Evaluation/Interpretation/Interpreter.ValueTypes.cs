using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>A struct is copied wherever it is stored.</summary>
    private static object? Stored(object? value) => value switch
    {
        Instance { Type.IsValueType: true } structure => structure.Copy(),
        ValueType when Tuples.ItemsOf(value) is { } items && items.Any(IsStructure) => Tuples.Create(value.GetType(), [.. items.Select(Stored)]),
        _ => value,
    };

    private static bool IsStructure(object? item) => item is Instance { Type.IsValueType: true } || (item is ValueType && Tuples.ItemsOf(item)?.Any(IsStructure) == true);

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

        return Activator.CreateInstance(real);
    }
}
