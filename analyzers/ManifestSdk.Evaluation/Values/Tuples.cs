using System.Reflection;

namespace ManifestSdk.Evaluation;

/// <summary>Reads tuples of any type. (<c>ITuple</c> came after .NET Standard 2.0.)</summary>
internal static class Tuples
{
    /// <summary>The items, or <see langword="null"/> when the value is no tuple.</summary>
    public static object?[]? ItemsOf(object? value)
    {
        if (value?.GetType() is not { IsValueType: true, Namespace: "System" } type || !type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal))
            return null;

        return [.. Enumerable.Range(1, type.GetGenericArguments().Length).Select(number => FieldOf(type, "Item" + number).GetValue(value))];
    }

    private static FieldInfo FieldOf(Type type, string name) => type.GetField(name, BindingFlags.Public | BindingFlags.Instance);
}
