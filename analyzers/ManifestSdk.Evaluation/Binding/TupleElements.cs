using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Finds the real field behind an element of a tuple, named or not.</summary>
internal static class TupleElements
{
    public static IFieldSymbol? Find(IFieldSymbol field) => field.ContainingType.IsTupleType ? field.CorrespondingTupleField ?? field : null;

    public static object? GetValue(this IFieldSymbol element, object tuple) => FieldOf(element, tuple).GetValue(tuple);

    public static void SetValue(this IFieldSymbol element, object tuple, object? value) => FieldOf(element, tuple).SetValue(tuple, value);

    private static FieldInfo FieldOf(IFieldSymbol element, object tuple) => tuple.GetType().GetField(element.Name);
}
