using System.Collections;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary><c>JsonSerializer.Serialize</c> without options, for what people put into ConfigMaps: texts, numbers, lists, dictionaries, and plain objects of them.</summary>
internal sealed partial class Interpreter
{
    private const int MaxJsonDepth = 60;

    private static bool IsJson(IMethodSymbol method) => method is { Name: "Serialize", IsGenericMethod: true, TypeArguments.Length: 1, ContainingType.Name: "JsonSerializer" }
        && method.ContainingType.ContainingNamespace.ToDisplayString() == "System.Text.Json" && method.ReturnType.SpecialType == SpecialType.System_String;

    private string Serialize(IMethodSymbol method, object?[] values, IOperation call)
    {
        if (values.Length != 2 || values[1] is not null)
            throw Problems.Refuse(call, "'JsonSerializer.Serialize' with options");

        return Budget.Check(Json(values[0], method.TypeArguments[0], call, depth: 0));
    }

    /// <summary>By the declared type, as the serializer goes, and by the value's own only where an object is declared.</summary>
    private string Json(object? value, ITypeSymbol type, IOperation place, int depth)
    {
        _budget.Step();
        if (depth > MaxJsonDepth)
            throw Problems.Refuse(place, "JSON that nests so deeply");

        return value switch
        {
            null => "null",
            Unknown unknown => throw Problems.DependsOn(unknown, place),
            string text => JsonText.Of(text),
            bool flag => flag ? "true" : "false",
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            double number => InvariantText.OfReal(number),
            EnumValue member => ((IFormattable)member.Underlying).ToString(null, CultureInfo.InvariantCulture),
            Instance instance => JsonObject(instance, type, place, depth + 1),
            IEnumerable items when type.SpecialType == SpecialType.System_Object && HoldsInstances(items.GetType()) => throw Problems.Refuse(place, "JSON of own objects in a collection that is declared as object"),
            IDictionary dictionary when dictionary.Keys.Cast<object>().All(static key => key is string) => JsonDictionary(dictionary, type, place, depth + 1),
            IEnumerable items and not (IDictionary or byte[]) => JsonList(items, type, place, depth + 1),
            _ => throw Problems.Refuse(place, $"JSON of a value of type '{value.GetType().Name.Split('`')[0]}'"),
        };
    }

    private static bool HoldsInstances(Type collection) => collection.GetElementType() == typeof(Instance) || collection.GetGenericArguments().Contains(typeof(Instance));

    private string JsonObject(Instance instance, ITypeSymbol type, IOperation place, int depth)
    {
        var isPlain = instance.Type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
            && !instance.Type.AllInterfaces.Any(static each => each.SpecialType == SpecialType.System_Collections_IEnumerable)
            && (type.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(type.WithoutNullable(), instance.Type))
            && (_types.IsOwn(instance.Type) || instance.Type.IsAnonymousType);
        if (!isPlain)
            throw Problems.Refuse(place, $"JSON of '{instance.Type.Name}', which is not a plain class, record or struct of its own");

        return "{" + string.Join(",", JsonFields(instance.Type).Select(field =>
            JsonText.Of(field.Name) + ":" + Json(ReadMember(instance, field.Property), field.Property.Type, place, depth))) + "}";
    }

    /// <summary>Reflection, and so the serializer, sees the properties of one file in the order of its text.</summary>
    private static IEnumerable<(string Name, IPropertySymbol Property)> JsonFields(INamedTypeSymbol type)
    {
        if (JsonAttributes.Foreign(type) is not null || type.DeclaringSyntaxReferences.Length > 1)
            throw new NotPortable($"JSON of '{type.Name}', which is partial or has an attribute that changes it");
        if (type.GetMembers().FirstOrDefault(static member => !JsonAttributes.IsIgnored(member) && (JsonAttributes.Foreign(member) is not null || JsonAttributes.IsOrdered(member))) is { } special)
            throw new NotPortable($"JSON of '{type.Name}.{special.Name}', which has an attribute that changes it");

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }))
        {
            if (!JsonAttributes.IsIgnored(property))
                yield return (JsonAttributes.NameOf(property) ?? property.Name, property);
        }
    }

    private string JsonDictionary(IDictionary dictionary, ITypeSymbol type, IOperation place, int depth)
    {
        var valueType = ElementTypeOf(type) is INamedTypeSymbol { TypeArguments: [_, var declared] } ? declared : _compilation.ObjectType;
        return "{" + string.Join(",", dictionary.Cast<object>().Select(static entry => KeyValueParts.Of(entry)!).Select(entry =>
            JsonText.Of((string)entry[0]!) + ":" + Json(entry[1], valueType, place, depth))) + "}";
    }

    private string JsonList(IEnumerable items, ITypeSymbol type, IOperation place, int depth)
    {
        var itemType = ElementTypeOf(type) ?? _compilation.ObjectType;
        return "[" + string.Join(",", items.Cast<object?>().Select(item => Json(item, itemType, place, depth))) + "]";
    }
}
