using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The static members of one type; each construction of a generic type has its own.</summary>
internal sealed class StaticState
{
    private readonly Dictionary<ISymbol, object?> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Why the type cannot be used at all: its initialisation throws, or its constructor is not evaluated.</summary>
    public EvaluationStopped? Failure { get; set; }

    public bool TryGet(ISymbol member, out object? value) => _values.TryGetValue(member.OriginalDefinition, out value);

    public void Set(ISymbol member, object? value) => _values[member.OriginalDefinition] = value;
}
