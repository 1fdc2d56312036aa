using System.Reflection;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Makes and reads tuples of any size; from the eighth item on, each seven hold the rest in a tuple of its own. (<c>ITuple</c>
/// came after .NET Standard 2.0.)
/// </summary>
internal static class Tuples
{
    private const int Short = 7;

    /// <summary>The items, or <see langword="null"/> when the value is no tuple.</summary>
    public static object?[]? ItemsOf(object? value)
    {
        if (value?.GetType() is not { IsValueType: true, Namespace: "System" } type || !type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal))
            return null;

        var count = type.GetGenericArguments().Length;
        var first = Enumerable.Range(1, Math.Min(count, Short)).Select(number => FieldOf(type, "Item" + number).GetValue(value));
        return count <= Short ? [.. first] : [.. first, .. ItemsOf(FieldOf(type, "Rest").GetValue(value))!];
    }

    public static object Create(Type type, object?[] items) => items.Length <= Short
        ? Activator.CreateInstance(type, items)
        : Activator.CreateInstance(type, [.. items.Take(Short), Create(type.GetGenericArguments()[Short], [.. items.Skip(Short)])]);

    private static FieldInfo FieldOf(Type type, string name) => type.GetField(name, BindingFlags.Public | BindingFlags.Instance);
}
