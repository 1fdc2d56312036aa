using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>What the compiler synthesises for a user's type: how its values compare and how they are written as text.</summary>
/// <param name="type">The type, with its arguments.</param>
/// <param name="read">Reads a property or field as a caller would, through its getter.</param>
/// <param name="call">Calls a method that the user wrote in place of what the compiler synthesises.</param>
internal sealed class TypeShape(INamedTypeSymbol type, Func<Instance, ISymbol, object?> read, Func<Instance, IMethodSymbol, object?[], object?> call)
{
    private readonly OwnMembers _own = new(type);

    private bool ComparesMembers { get; } = type.IsRecord || type.IsValueType || type.IsAnonymousType;

    /// <summary>The instance fields, those behind properties included, base types first.</summary>
    public ISymbol[] State { get; } = type.IsAnonymousType
        ? type.GetMembers().OfType<IPropertySymbol>().ToArray()
        : Hierarchy(type).Reverse().SelectMany(static each => each.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic)).ToArray();

    public static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is { SpecialType: SpecialType.None }; each = each.BaseType)
            yield return each;
    }

    public bool AreEqual(Instance instance, object? other)
    {
        RefuseModel("equality");
        if (_own.Equality is { } equality)
            return (bool)call(instance, equality, [other])!;
        if (ReferenceEquals(instance, other))
            return true;

        return ComparesMembers
            && other is Instance same
            && SymbolEqualityComparer.Default.Equals(type, same.Type)
            && State.All(member => Equals(Known(instance.Get(member)), Known(same.Get(member))));
    }

    public int HashOf(Instance instance)
    {
        RefuseModel("equality");
        if (_own.Hash is { } hash)
            return (int)call(instance, hash, [])!;

        return ComparesMembers
            ? State.Aggregate(17, (sum, member) => unchecked((sum * 31) + (Known(instance.Get(member))?.GetHashCode() ?? 0)))
            : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(instance);
    }

    public int Compare(Instance instance, object? other) => _own.Comparison is { } comparison
        ? (int)call(instance, comparison, [other])!
        : throw new NotPortable($"the order of values of '{type.Name}', which is not an IComparable<{type.Name}>");

    public string TextOf(Instance instance)
    {
        RefuseModel("text");
        if (_own.Text is { } text)
            return (string?)call(instance, text, []) ?? "";
        if (_own.HasOwnPrinting || !(type.IsRecord || type.IsAnonymousType))
            throw new NotPortable($"the text of a value of '{type.Name}', which is not a record with the text that the compiler gives it");

        var members = string.Join(", ", Printed().Select(member => $"{member.Name} = {InvariantText.Of(Known(read(instance, member)))}"));
        var name = type.IsAnonymousType ? "" : type.Name + " ";
        return members.Length == 0 ? name + "{ }" : $"{name}{{ {members} }}";
    }

    /// <summary>Whoever compares an unknown, or writes it into a text, needs to know it.</summary>
    private static object? Known(object? value) => value is Unknown unknown ? throw Problems.DependsOn(unknown, unknown.Source) : value;

    /// <summary>What KubernetesClient compiled cannot be asked.</summary>
    private void RefuseModel(string what)
    {
        if (ModelSymbols.IsModel(type))
            throw new NotPortable($"the {what} of a '{type.Name}'");
    }

    private IEnumerable<ISymbol> Printed() => type.IsAnonymousType
        ? State
        : Hierarchy(type).Reverse().SelectMany(static each => each.GetMembers().Where(IsPrinted));

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
        && member is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null };
}
