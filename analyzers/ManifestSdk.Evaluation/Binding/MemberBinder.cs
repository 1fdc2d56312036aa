using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>Finds the real method, constructor or field behind a symbol of the SDK or of a known type.</summary>
internal sealed class MemberBinder(RuntimeTypes types)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<IMethodSymbol, MethodBase?> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>The real method, or <see langword="null"/> when the runtime that the compiler runs on has none like it.</summary>
    public MethodBase? Find(IMethodSymbol method)
    {
        if (!_methods.TryGetValue(method, out var found))
            _methods[method] = found = Construct(method, Substitutes.Find(method) ?? FindDeclared(method));

        return found;
    }

    public FieldInfo? Find(IFieldSymbol field) => types.Find(field.ContainingType)?.GetField(field.MetadataName, Declared);

    private MethodBase? FindDeclared(IMethodSymbol method)
    {
        if (types.Find(method.ContainingType) is not { } type)
            return null;

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var candidates = method.MethodKind == MethodKind.Constructor
            ? definition.GetConstructors(Declared).Cast<MethodBase>()
            : definition.GetMethods(Declared).Where(each => each.Name == method.MetadataName);
        var found = candidates.FirstOrDefault(each => Signatures.Match(method.OriginalDefinition, each));
        if (found is null || ReferenceEquals(type, definition))
            return found;

        return type.GetMembers(Declared).OfType<MethodBase>().First(each => each.MetadataToken == found.MetadataToken);
    }

    private MethodBase? Construct(IMethodSymbol method, MethodBase? found)
    {
        if (found is not MethodInfo { IsGenericMethodDefinition: true } definition)
            return found;

        var arguments = method.TypeArguments.Select(types.Find).ToArray();
        if (Array.IndexOf(arguments, null) >= 0)
            return null;

        try
        {
            return definition.MakeGenericMethod(arguments!);
        }
        catch (ArgumentException)
        {
            // A constraint such as `struct` that the stand-in of a user's type cannot satisfy.
            return null;
        }
    }
}
