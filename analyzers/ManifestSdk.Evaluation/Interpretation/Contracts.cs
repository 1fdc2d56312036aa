using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The interfaces of .NET that a user's type may implement: those through which library code asks nothing that the evaluator could not answer.</summary>
internal static class Contracts
{
    public static bool IsKept(INamedTypeSymbol contract, INamedTypeSymbol type) => contract.OriginalDefinition.FullMetadataName() switch
    {
        _ when ModelSymbols.IsContract(contract) => true,
        "System.IDisposable" or "System.Collections.IEnumerable" or "System.Collections.Generic.IEnumerable`1"
            or "System.Collections.IEnumerator" or "System.Collections.Generic.IEnumerator`1" => true,
        "System.IComparable`1" => SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type),

        // Without the proof Equals(T) and Equals(object) could disagree, and which of them is asked differs from call to call.
        "System.IEquatable`1" => type.IsRecord || EqualityProof.TypedEquals(type) is not null,
        _ => false,
    };
}
