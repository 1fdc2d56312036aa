using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Overloads of pure members whose result depends on the culture of the machine. The program would get another answer than
/// the compiler, so they are refused, and the overload to use instead is named.
/// </summary>
internal static class CultureTraps
{
    private static readonly HashSet<string> CultureSearches = new(StringComparer.Ordinal) { "IndexOf", "LastIndexOf", "StartsWith", "EndsWith" };

    private static readonly HashSet<string> Orderings = new(StringComparer.Ordinal)
    {
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy", "Sort",
    };

    /// <summary>Why a call is not portable, or <see langword="null"/>.</summary>
    public static string? Find(IMethodSymbol method, object?[] arguments)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsCultureParameter(parameter) && arguments[parameter.Ordinal] is null)
                return $"'{method.Name}' with the culture of the machine; pass CultureInfo.InvariantCulture";
        }

        if (arguments.Any(static argument => argument is StringComparison and not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase)))
            return $"'{method.Name}' with a comparison by culture; pass StringComparison.Ordinal";

        return OfString(method) ?? OfNumber(method, arguments) ?? OfOrdering(method, arguments) ?? OfSorted(method, arguments) ?? MachineTraps.Find(method, arguments);
    }

    /// <summary>Members that are left out of the list of pure ones because a better one stands beside them.</summary>
    public static string? Replacement(ISymbol member) => (member.ContainingType?.FullMetadataName(), member.Name) switch
    {
        ("System.String" or "System.Char", "ToLower") => "ToLowerInvariant",
        ("System.String" or "System.Char", "ToUpper") => "ToUpperInvariant",
        ("System.String", "CompareTo") => "string.CompareOrdinal",
        ("System.Text.StringBuilder", "AppendLine") => "Append('\\n')",
        ("System.Environment", "NewLine") => "\"\\n\"",
        _ => null,
    };

    private static string? OfString(IMethodSymbol method)
    {
        if (method.ContainingType.SpecialType != SpecialType.System_String)
            return null;

        var compares = method.Name == "Compare"
            || (CultureSearches.Contains(method.Name) && method.Parameters[0].Type.SpecialType == SpecialType.System_String);
        return compares && !method.Parameters.Any(static parameter => parameter.Type.Name == nameof(StringComparison))
            ? $"'{method.Name}' without a StringComparison, because it compares by the culture of the machine; pass StringComparison.Ordinal"
            : null;
    }

    private static string? OfNumber(IMethodSymbol method, object?[] arguments)
    {
        var isParse = method.Name is "Parse" or "TryParse" && method.ContainingType.SpecialType is SpecialType.System_Decimal or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64);
        return isParse && !method.Parameters.Any(IsCultureParameter) && arguments[0] is string text && !text.All(static digit => digit is >= '0' and <= '9')
            ? $"'{method.Name}' of '{text}' with the culture of the machine; pass CultureInfo.InvariantCulture"
            : null;
    }

    private static string? OfOrdering(IMethodSymbol method, object?[] arguments)
    {
        if (!Orderings.Contains(method.Name) || method.ContainingType.Name is not ("Enumerable" or "List"))
            return null;
        if (arguments.Any(static argument => argument is not null and not Delegate && IsComparer(argument)) || HasComparison(method))
            return null;

        var key = method.TypeArguments.LastOrDefault() ?? method.ContainingType.TypeArguments.LastOrDefault();
        return key is null || IsOrderedAlike(key.WithoutNullable())
            ? null
            : $"'{method.Name}' by '{key.Name}' without a comparer, because the order may depend on the culture; pass StringComparer.Ordinal";
    }

    private static string? OfSorted(IMethodSymbol method, object?[] arguments) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType: { Name: "SortedDictionary" or "SortedList" or "SortedSet", TypeArguments: [var key, ..] } }
        && !arguments.Any(static argument => argument is not null && IsComparer(argument))
        && !IsOrderedAlike(key.WithoutNullable())
            ? $"'{method.ContainingType.Name}' by '{key.Name}' without a comparer, because the order may depend on the culture; pass StringComparer.Ordinal"
            : null;

    private static bool IsOrderedAlike(ITypeSymbol key) =>
        key.TypeKind == TypeKind.Enum
        || key.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double)
        || key.Name is nameof(TimeSpan) or nameof(DateTime) or nameof(Version) or "DateOnly"
        || (!key.DeclaringSyntaxReferences.IsEmpty && key.AllInterfaces.Any(each => each.MetadataName == "IComparable`1" && SymbolEqualityComparer.Default.Equals(each.TypeArguments[0], key)));

    private static bool HasComparison(IMethodSymbol method) => method.Parameters.Any(static parameter => parameter.Type.Name == "Comparison");

    private static bool IsComparer(object argument) => argument is StringComparer;

    private static bool IsCultureParameter(IParameterSymbol parameter) => parameter.Type.Name is nameof(IFormatProvider) or "CultureInfo";
}
