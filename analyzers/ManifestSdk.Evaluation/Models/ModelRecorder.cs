using System.Collections;
using ManifestSdk.Model;
using ManifestSdk.Recording;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Typed object → graph, as ManifestSdk.KubernetesClient makes it while running through KubernetesClient's JSON. Each field
/// has the place of the value that was assigned to its property.
/// </summary>
/// <param name="read">Reads a property as a caller would, through its getter.</param>
/// <param name="textOf">What stands for an unknown text.</param>
internal sealed class ModelRecorder(Func<Instance, ISymbol, object?> read, Func<Unknown, string> textOf)
{
    /// <summary>Objects inside one another that JSON writers allow, with some to spare.</summary>
    private const int MaxDepth = 60;

    public RecordedMapping Record(Instance model, IOperation place)
    {
        var root = RecordObject(model, model.Type, place, depth: 0);
        if (ModelSymbols.EntityOf(model.Type) is { } entity)
            ModelGraph.Identify(root, entity.ApiVersion, entity.Kind);

        return root;
    }

    private RecordedMapping RecordObject(Instance instance, ITypeSymbol declared, IOperation place, int depth)
    {
        if (!SymbolEqualityComparer.Default.Equals(instance.Type, declared.WithoutNullable()))
            throw Problems.Refuse(place, $"a '{instance.Type.Name}' where the typed object declares '{declared.Name}'");
        if (instance.Type.AllInterfaces.Any(static each => each.SpecialType == SpecialType.System_Collections_IEnumerable))
            throw Problems.Refuse(place, $"the JSON of '{instance.Type.Name}', which is a collection");

        return ModelGraph.Object(ModelFields.Of(instance.Type).Select(field => Field(instance, field.Name, field.Property, place, depth)).ToArray(), OriginOf(place));
    }

    private ModelField Field(Instance instance, string name, IPropertySymbol property, IOperation place, int depth)
    {
        var written = instance.WrittenAt(property);
        var value = RecordValue(read(instance, property), property.Type, written?.Value ?? place, depth);
        return new ModelField(name, value, written?.Name ?? OriginOf(place));
    }

    private Recorded? RecordValue(object? value, ITypeSymbol type, IOperation place, int depth)
    {
        if (depth > MaxDepth)
            throw Problems.Refuse(place, "typed objects that nest so deeply");

        switch (value)
        {
            case null:
                return null;
            case Unknown text when type.SpecialType == SpecialType.System_String:
                return new RecordedValue(ManifestScalar.Of(textOf(text), OriginOf(place)));
            case Unknown unknown:
                throw Problems.DependsOn(unknown, place);
            case Instance instance:
                return RecordObject(instance, type, place, depth + 1);
            case IDictionary dictionary:
                return RecordDictionary(dictionary, type, place, depth + 1);
            case IEnumerable items and not (string or byte[]):
                return RecordList(items, type, place, depth + 1);
            default:
                return new RecordedValue(Scalar(value, place));
        }
    }

    private static ManifestScalar Scalar(object value, IOperation place)
    {
        try
        {
            return ModelScalar.Of(value, OriginOf(place)) ?? throw new NotPortable($"a value of type '{value.GetType().Name}' in a typed object");
        }
        catch (NotPortable refused)
        {
            throw Problems.Refuse(place, refused.Message);
        }
    }

    private RecordedMapping RecordDictionary(IDictionary dictionary, ITypeSymbol type, IOperation place, int depth)
    {
        var isUntyped = type.SpecialType == SpecialType.System_Object;
        var valueType = isUntyped ? type : KeyAndValue(type)?.Value ?? throw Problems.Refuse(place, $"a dictionary where the typed object declares '{type.Name}'");
        var fields = new List<ModelField>();
        foreach (DictionaryEntry entry in dictionary)
        {
            if (entry.Key is not string key)
                throw Problems.Refuse(place, "a dictionary of a typed object whose keys are not strings");

            var written = WrittenElements.Entry(place, key);
            fields.Add(new ModelField(key, RecordValue(entry.Value, valueType, Written(written?.Value, entry.Value) ?? place, depth), OriginOf(written?.Key ?? place)));
        }

        return isUntyped ? ModelGraph.Untyped(fields, OriginOf(place)) : ModelGraph.Dictionary(fields, OriginOf(place));
    }

    private RecordedSequence RecordList(IEnumerable items, ITypeSymbol type, IOperation place, int depth)
    {
        var itemType = type.SpecialType == SpecialType.System_Object ? type : Interpreter.ElementTypeOf(type)
            ?? throw Problems.Refuse(place, $"a list where the typed object declares '{type.Name}'");
        return ModelGraph.List(
            items.Cast<object?>().Select((item, index) => RecordValue(item, itemType, Written(WrittenElements.At(place, index), item) ?? place, depth)).ToArray(),
            OriginOf(place));
    }

    /// <summary>Lists change after they were written: a constant that is not the element is not its place.</summary>
    private static IOperation? Written(IOperation? candidate, object? value) =>
        candidate is { ConstantValue: { HasValue: true, Value: var constant } } && !Equals(constant, value) && value is not (Quantity or NumberOrText) ? null : candidate;

    private static (ITypeSymbol Key, ITypeSymbol Value)? KeyAndValue(ITypeSymbol type) =>
        Interpreter.ElementTypeOf(type) is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var value] } ? (key, value) : null;

    private static Origin OriginOf(IOperation place) => WrittenElements.Unwrap(place).Syntax.Origin();
}
