using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>What the compiler synthesises for a user's type: how its values compare and how they are written as text.</summary>
/// <param name="type">The type, with its arguments.</param>
/// <param name="read">Reads a property or field as a caller would, through its getter.</param>
internal sealed class TypeShape(INamedTypeSymbol type, Func<Instance, ISymbol, object?> read)
{
    private static readonly HashSet<string> OwnEquality = new(StringComparer.Ordinal) { "Equals", "GetHashCode", "op_Equality" };

    private readonly bool _hasOwnEquality = Hierarchy(type).Any(static each => each.GetMembers().Any(IsOwnEquality));
    private readonly bool _hasOwnText = Hierarchy(type).Any(static each => each.GetMembers().Any(IsOwnText));

    public bool ComparesMembers => _hasOwnEquality
        ? throw new NotPortable($"equality of '{type.Name}', which declares its own")
        : type.IsRecord || type.IsValueType || type.IsAnonymousType;

    /// <summary>The instance fields, those behind properties included, base types first.</summary>
    public ISymbol[] State { get; } = type.IsAnonymousType
        ? type.GetMembers().OfType<IPropertySymbol>().ToArray()
        : Hierarchy(type).Reverse().SelectMany(static each => each.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic)).ToArray();

    public static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
            yield return each;
    }

    public string TextOf(Instance instance)
    {
        if (_hasOwnText || !(type.IsRecord || type.IsAnonymousType))
            throw new NotPortable($"the text of a value of '{type.Name}', which is not a record with the text that the compiler gives it");

        var members = string.Join(", ", Printed().Select(member => $"{member.Name} = {InvariantText.Of(read(instance, member))}"));
        var name = type.IsAnonymousType ? "" : type.Name + " ";
        return members.Length == 0 ? name + "{ }" : $"{name}{{ {members} }}";
    }

    private IEnumerable<ISymbol> Printed() => type.IsAnonymousType
        ? State
        : Hierarchy(type).Reverse().SelectMany(static each => each.GetMembers().Where(IsPrinted));

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
        && member is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null };

    private static bool IsOwnEquality(ISymbol member) => member is IMethodSymbol { IsImplicitlyDeclared: false } && OwnEquality.Contains(member.Name);

    private static bool IsOwnText(ISymbol member) =>
        member is IMethodSymbol { IsImplicitlyDeclared: false, Name: "ToString" or "PrintMembers" };
}
