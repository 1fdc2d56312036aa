using System.Collections;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Sequences of LINQ. How many elements some of its members ask for differs between runtimes, which skip what they need not
/// compute; that shows where computing an element does something else besides.
/// </summary>
internal sealed partial class Interpreter
{
    private static readonly HashSet<string> Skipping = new(StringComparer.Ordinal)
    {
        "Contains", "ElementAt", "ElementAtOrDefault", "Last", "LastOrDefault", "Skip", "SkipLast", "TakeLast", "Reverse",
        "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending",
    };

    private readonly Effects _effects;

    private static bool IsLinq(IMethodSymbol method) => method.ContainingType.Name == nameof(Enumerable);

    private object? AsSequence(object? result, IMethodSymbol method, object?[] values)
    {
        if (method.ReturnType.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IEnumerable_T
            || result is null or ICollection || _types.Find(method.ReturnType) is not { } type)
            return result;

        return Activator.CreateInstance(typeof(Metered<>).MakeGenericType(type.GetGenericArguments()), result, _budget, IsLinq(method) && values.Any(HasEffects));
    }

    private static void RefuseVisibleSteps(IMethodSymbol method, object?[] values, IOperation call)
    {
        if (IsLinq(method) && (Skipping.Contains(method.Name) || (method.Name == "Any" && values.Length == 1)) && values.Any(HasEffects))
            throw Problems.Refuse(call, $"'{method.Name}' where computing an element does something else besides, because runtimes compute different ones; call ToList first");
    }

    private static bool HasEffects(object? value) => value is IMetered { HasEffects: true } || Closure.Of(value) is { HasEffects: true };
}
