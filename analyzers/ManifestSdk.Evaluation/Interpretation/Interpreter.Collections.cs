using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? EvaluateArray(IArrayCreationOperation creation, Scope scope)
    {
        if (creation.DimensionSizes is not [var size] || creation.Type is not IArrayTypeSymbol { Rank: 1 } type)
            throw Problems.Refuse(creation, "arrays of several dimensions");

        var element = Resolve(type.ElementType, scope);
        var length = ToLength(EvaluateKnown(size, scope), creation);
        var values = creation.Initializer is { } initializer
            ? WithUnknownTexts(EvaluateAll(initializer.ElementValues, scope), _ => element, creation)
            : Enumerable.Repeat(HasOwnDefault(element) ? DefaultOf(element, creation) : null, length).Select(Stored);
        return values is object?[] written && Unknown.FirstOf(written) is { } unknown
            ? unknown
            : ToArray(element, length, creation.Initializer is null && !HasOwnDefault(element) ? [] : values, creation);
    }

    private object?[] EvaluateAll(IEnumerable<IOperation> operations, Scope scope) =>
        [.. operations.Select(operation => operation is IArrayInitializerOperation
            ? throw Problems.Refuse(operation, "arrays of several dimensions")
            : Stored(Evaluate(operation, scope)))];

    private Array ToArray(ITypeSymbol element, int length, IEnumerable<object?> values, IOperation place)
    {
        var type = _types.Find(element) ?? throw Problems.Refuse(place, $"collections of '{element.Name}'");
        var array = Array.CreateInstance(type, length);
        var index = 0;
        foreach (var value in values)
            array.SetValue(Fitting(value, element, place), index++);

        return array;
    }

    /// <summary>Real collections hold a user's objects only where they are typed as what the user declares, or as objects.</summary>
    private object? Fitting(object? value, ITypeSymbol? type, IOperation place) =>
        value is Instance instance && type is not null && _types.Find(type) is { } real && !real.IsInstanceOfType(instance)
            ? throw Problems.Refuse(place, $"'{instance.Type.Name}' as '{type.Name}'; name the type '{instance.Type.Name}' or an interface of your own")
            : value;

    private static int ToLength(object? size, IOperation place)
    {
        var length = System.Convert.ToInt64(size, System.Globalization.CultureInfo.InvariantCulture);
        Budget.CheckSize(length);
        return length >= 0 ? (int)length : throw Problems.Throws(place, new OverflowException());
    }

    private object? EvaluateTuple(ITupleOperation tuple, Scope scope)
    {
        var items = WithUnknownTexts(EvaluateAll(tuple.Elements, scope), index => tuple.Elements[index].Type, tuple);
        if (Unknown.FirstOf(items) is { } unknown)
            return unknown;
        if (_types.Find(Resolve(tuple.Type ?? tuple.NaturalType ?? throw Problems.Silent(), scope)) is not { } type)
            throw Problems.Refuse(tuple, "this tuple");

        return Tuples.Create(type, [.. items.Select((item, i) => Fitting(item, tuple.Elements[i].Type, tuple.Elements[i]))]);
    }

    private object? EvaluateCollection(IOperation collection, Scope scope)
    {
        var type = Resolve(collection.Type ?? throw Problems.Silent(), scope);
        var element = ElementTypeOf(type) ?? throw Problems.Refuse(collection, $"collection expressions of type '{type.Name}'");
        var items = new List<object?>();
        foreach (var part in collection.ChildOperations)
        {
            if (CollectionExpressions.IsSpread(part))
                Spread(part, element, items, scope);
            else
                items.Add(Stored(Evaluate(part, scope)));

            Budget.CheckSize(items.Count);
        }

        var known = WithUnknownTexts([.. items], _ => element, collection);
        return Unknown.FirstOf(known) ?? Collect(type, element, known, collection);
    }

    private void Spread(IOperation spread, ITypeSymbol element, List<object?> items, Scope scope)
    {
        var source = spread.ChildOperations.First();
        var sourceElement = ElementTypeOf(Resolve(source.Type!, scope)) ?? element;
        var conversion = _compilation.ClassifyCommonConversion(sourceElement, element);
        if (conversion.IsUserDefined && !RuntimeTypes.IsSdk(conversion.MethodSymbol!))
            throw Problems.Refuse(spread, $"spreads that convert each element to '{element.Name}'; use Select");

        foreach (var item in Elements(source, scope))
        {
            items.Add(Stored(conversion.MethodSymbol is { } method
                ? ConvertByMethod(spread, sourceElement, method, item, element, scope)
                : Convert(item, sourceElement, element, spread, isChecked: false)));
        }
    }

    private object? Collect(ITypeSymbol type, ITypeSymbol element, object?[] items, IOperation place)
    {
        var array = ToArray(element, items.Length, items, place);
        var isMutable = type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IList_T;
        if (type is IArrayTypeSymbol || type.IsSpan() || (type.TypeKind == TypeKind.Interface && !isMutable))
            return array;

        if (type is { Name: "ImmutableArray" or "ImmutableList", ContainingNamespace.Name: "Immutable" })
            return typeof(ImmutableSubstitutes).GetMethods().First(method => method.Name == "To" + type.Name).MakeGenericMethod(array.GetType().GetElementType()!).Invoke(null, [array]);

        var real = isMutable ? typeof(List<>).MakeGenericType(array.GetType().GetElementType()!) : _types.Find(type);
        return real?.GetConstructor([typeof(IEnumerable<>).MakeGenericType(array.GetType().GetElementType()!)]) is { } constructor
            && (isMutable || PureMembers.Contains(type, ".ctor"))
            ? constructor.Invoke([array])
            : throw Problems.Refuse(place, $"collection expressions of type '{type.Name}'");
    }

    public static ITypeSymbol? ElementTypeOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        { SpecialType: SpecialType.System_String } => null,
        INamedTypeSymbol named when named.IsSpan() => named.TypeArguments[0],
        INamedTypeSymbol named => named.AllInterfaces.Insert(0, named)
            .FirstOrDefault(static each => each.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
