using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Finds the real field behind an element of a tuple, named or not.</summary>
internal static class TupleElements
{
    public static IFieldSymbol? Find(IFieldSymbol field) => field.ContainingType.IsTupleType ? field.CorrespondingTupleField ?? field : null;

    public static object? GetValue(this IFieldSymbol element, object tuple) => Tuples.ItemsOf(tuple)![IndexOf(element)];

    /// <summary>The tuple with another value of an element.</summary>
    public static object With(this IFieldSymbol element, object tuple, object? value)
    {
        var items = Tuples.ItemsOf(tuple)!;
        items[IndexOf(element)] = value;
        return Tuples.Create(tuple.GetType(), items);
    }

    private static int IndexOf(IFieldSymbol element) =>
        int.Parse(element.Name.Substring("Item".Length), System.Globalization.CultureInfo.InvariantCulture) - 1;
}
