using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The variables of one run through a block. A loop body gets a new scope each time round, so that closures made in
/// different rounds see different variables, as in C#.
/// </summary>
internal sealed class Scope(Activation activation, Scope? parent = null)
{
    private readonly Dictionary<ISymbol, Variable> _variables = new(SymbolEqualityComparer.Default);

    public Activation Activation { get; } = activation;

    public Scope Nested() => new(Activation, this);

    /// <summary>A nested scope in which type parameters mean something more: that of a generic local function.</summary>
    public Scope NestedIn(Activation inner) => new(inner, this);

    /// <summary>The same variables with their present values: what an iterator starts with, time and again.</summary>
    public Scope Restarted(object? receiver)
    {
        var activation = ReferenceEquals(receiver, Activation.Receiver) ? Activation : Activation with { Receiver = receiver };
        var copy = new Scope(activation, Enclosing);
        foreach (var pair in _variables)
            copy.Declare(pair.Key, pair.Value.Value);

        return copy;
    }

    public Variable Declare(ISymbol symbol, object? value = null)
    {
        var variable = new Variable(value);
        _variables[symbol] = variable;
        return variable;
    }

    /// <summary>Makes a <c>ref</c> or <c>out</c> parameter another name for the caller's variable.</summary>
    public void Alias(ISymbol symbol, Variable variable) => _variables[symbol] = variable;

    public Variable Find(ISymbol symbol)
    {
        for (var scope = this; scope is not null; scope = scope.Enclosing)
        {
            if (scope._variables.TryGetValue(symbol, out var variable))
                return variable;
        }

        return Activation.This?.FindCaptured(symbol) ?? ExtensionReceiver(symbol) ?? throw new NotPortable($"'{symbol.Name}' here");
    }

    /// <summary>The parameter of an <c>extension</c> block belongs to the block, not to a method.</summary>
    private Variable? ExtensionReceiver(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: INamedTypeSymbol } ? new Variable(Activation.Receiver) : null;

    private Scope? Enclosing { get; } = parent;
}
