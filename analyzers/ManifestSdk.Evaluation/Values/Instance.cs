using ManifestSdk.Model;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>An object or struct of a type that the user's project declares, or of an anonymous type. The user's code is never loaded.</summary>
internal sealed class Instance(INamedTypeSymbol type, TypeShape shape) : IComparable
{
    private readonly Dictionary<ISymbol, object?> _members = new(SymbolEqualityComparer.Default);
    private Dictionary<ISymbol, Variable>? _captured;
    private Dictionary<ISymbol, (IOperation Value, Origin Name)>? _written;

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The part of .NET in an exception of the user's.</summary>
    public Exception? Base { get; set; }

    /// <summary>Whether this is a struct in a box, which whoever holds it shares.</summary>
    public bool IsBoxed { get; private init; }

    /// <summary>Calls that run on this very struct, where it lies in an array.</summary>
    public int Users { get; set; }

    /// <summary>Reads a field, or the backing field of a property.</summary>
    public object? Get(ISymbol member) => _members.TryGetValue(KeyOf(member), out var value) ? value : null;

    public void Set(ISymbol member, object? value) => _members[KeyOf(member)] = value;

    /// <summary>Remembers by which expression a property got its value, and where the assignment names it.</summary>
    public void Note(ISymbol member, IOperation value, Origin name) => (_written ??= new(SymbolEqualityComparer.Default))[KeyOf(member)] = (value, name);

    public (IOperation Value, Origin Name)? WrittenAt(ISymbol member) =>
        _written is not null && _written.TryGetValue(KeyOf(member), out var written) ? written : null;

    /// <summary>Keeps a parameter of a primary constructor for the members that use it.</summary>
    public void Capture(IParameterSymbol parameter, Variable variable) =>
        (_captured ??= new(SymbolEqualityComparer.Default))[parameter] = variable;

    public Variable? FindCaptured(ISymbol parameter) =>
        _captured is not null && _captured.TryGetValue(parameter, out var variable) ? variable : null;

    public Instance Copy(bool boxed = false)
    {
        var copy = new Instance(Type, shape) { IsBoxed = boxed };
        foreach (var pair in _members)
            copy.Set(pair.Key, Interpreter.Stored(pair.Value));
        foreach (var pair in _captured ?? [])
            copy.Capture((IParameterSymbol)pair.Key, new Variable(pair.Value.Value));
        foreach (var pair in _written ?? [])
            copy.Note(pair.Key, pair.Value.Value, pair.Value.Name);

        return copy;
    }

    /// <summary>What the type declares, or else what the compiler synthesises: records, structs and anonymous types compare their members, classes compare references.</summary>
    public override bool Equals(object? obj) => shape.AreEqual(this, obj);

    public override int GetHashCode() => shape.HashOf(this);

    int IComparable.CompareTo(object? obj) => shape.Compare(this, obj);

    /// <summary>The type's own text, or what the compiler synthesises for records and anonymous types.</summary>
    public override string ToString() => shape.TextOf(this);

    private static ISymbol KeyOf(ISymbol member) => ((member as IFieldSymbol)?.AssociatedSymbol ?? member).OriginalDefinition;
}
