using System.Globalization;
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

    /// <summary>The member's name, those of combined flags, or the number.</summary>
    public override string ToString()
    {
        var members = Type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue).ToArray();
        var named = members.Where(member => Underlying.Equals(member.ConstantValue)).ToArray();
        if (named.Length == 1)
            return named[0].Name;
        if (named.Length > 1 || members.Select(static member => member.ConstantValue).Distinct().Count() < members.Length || IsNegative(Underlying) || members.Any(static member => IsNegative(member.ConstantValue!)))
            throw new NotPortable($"the text of a value of '{Type.Name}', which has several names or negative numbers");

        return (Type.GetAttributes().Any(static each => each.AttributeClass is { Name: nameof(FlagsAttribute), ContainingNamespace.Name: "System" }) ? Combined(members) : null)
            ?? ((IFormattable)Underlying).ToString("D", CultureInfo.InvariantCulture);
    }

    /// <summary>From the greatest member down, whatever still fits.</summary>
    private string? Combined(IEnumerable<IFieldSymbol> members)
    {
        var rest = Bits(Underlying);
        var names = new List<string>();
        foreach (var member in members.Where(static member => Bits(member.ConstantValue!) != 0).OrderByDescending(static member => Bits(member.ConstantValue!)))
        {
            var bits = Bits(member.ConstantValue!);
            if ((rest & bits) != bits)
                continue;

            rest -= bits;
            names.Insert(0, member.Name);
        }

        return rest == 0 && names.Count > 0 ? string.Join(", ", names) : null;
    }

    private static ulong Bits(object number) => Convert.ToUInt64(number, CultureInfo.InvariantCulture);

    private static bool IsNegative(object number) => number is sbyte or short or int or long && Convert.ToInt64(number, CultureInfo.InvariantCulture) < 0;
}
