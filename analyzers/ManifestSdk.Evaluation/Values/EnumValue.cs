using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>A value of an enum that the user declares. Enums of the SDK and of .NET are themselves.</summary>
internal sealed class EnumValue(INamedTypeSymbol type, object underlying) : IEquatable<EnumValue>, IComparable<EnumValue>, IComparable
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The number, of the enum's underlying type.</summary>
    public object Underlying { get; } = underlying;

    public bool Equals(EnumValue? other) =>
        other is not null && Underlying.Equals(other.Underlying) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    public override int GetHashCode() => Underlying.GetHashCode();

    public int CompareTo(EnumValue? other) => other is null ? 1 : ((IComparable)Underlying).CompareTo(other.Underlying);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as EnumValue);

    /// <summary>The member's name. Combined flags and several names for one number have rules of their own and are refused.</summary>
    public override string ToString()
    {
        var names = Type.GetMembers().OfType<IFieldSymbol>()
            .Where(member => member.HasConstantValue && Underlying.Equals(member.ConstantValue))
            .Select(static member => member.Name)
            .ToArray();

        return names.Length == 1
            ? names[0]
            : throw new NotPortable($"the text of a value of '{Type.Name}' that does not have exactly one name");
    }
}
