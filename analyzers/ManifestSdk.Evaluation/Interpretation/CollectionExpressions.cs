using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Collection expressions have operations since Roslyn 4.10, after the oldest compiler that the SDK loads in; their kinds
/// are compared by number. Older compilers give them no operation, and they are refused there.
/// </summary>
internal static class CollectionExpressions
{
    public const OperationKind Kind = (OperationKind)127;

    private const OperationKind Spread = (OperationKind)128;

    public static bool IsSpread(IOperation element) => element.Kind == Spread;

    /// <summary>The element at an index, unless a spread before it makes indices and elements differ.</summary>
    public static IOperation? ElementAt(IOperation collection, int index)
    {
        var elements = collection.ChildOperations.Take(index + 1).ToArray();
        return elements.Length == index + 1 && !elements.Any(IsSpread) ? elements[index] : null;
    }
}
