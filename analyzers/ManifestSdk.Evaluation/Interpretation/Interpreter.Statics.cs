using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, object?> _statics = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _initialized = new(SymbolEqualityComparer.Default);

    /// <summary>Reads a static field or auto-property. Only what the program cannot change is known.</summary>
    private object? ReadStatic(ISymbol member, IOperation reference, Scope scope)
    {
        if (!_types.IsOwn(member))
            return ReadForeignStatic(member, reference);
        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null })
            return new Unknown(reference, $"'{member.Name}' can be assigned while the program runs; make it readonly");

        var type = member.ContainingType;
        if (type.IsGenericType || !type.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared))
            throw Problems.Refuse(reference, $"'{member.Name}', because '{type.Name}' is generic or has a static constructor");

        InitializeStatics(type);
        return _statics.TryGetValue(member, out var value)
            ? value is EvaluationStopped stopped ? throw stopped : value
            : DefaultOf(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type, reference);
    }

    /// <summary>
    /// Runs all static initialisers of a type in the order of the text, as the runtime does: one that reads a later one sees
    /// its default. What cannot be evaluated matters only to those who read it.
    /// </summary>
    private void InitializeStatics(INamedTypeSymbol type)
    {
        if (!_initialized.Add(type))
            return;

        var members = InDeclarationOrder(type, isStatic: true).Select(member => (member, initializer: _source.InitializerOf(member))).ToArray();
        var spread = members.Select(static each => each.initializer?.Syntax.SyntaxTree).Where(static tree => tree is not null).Distinct().Count() > 1;
        foreach (var (member, initializer) in members)
        {
            if (initializer is ISymbolInitializerOperation { Value: var value })
                _statics[member] = spread ? Problems.Refuse(value, $"static initialisers of '{type.Name}' in several files") : TryEvaluate(value);
        }
    }

    private object? TryEvaluate(IOperation initializer)
    {
        try
        {
            return Stored(Evaluate(initializer, new Scope(new Activation(null, TypeArguments.None))));
        }
        catch (Exception exception) when (Translate(exception, _place ?? initializer) is EvaluationStopped { Problem.Rule.Id: not "MSDK0004" } stopped)
        {
            return stopped;
        }
    }

    private object? ReadForeignStatic(ISymbol member, IOperation reference)
    {
        if (member is IFieldSymbol field && (RuntimeTypes.IsSdk(field) || PureMembers.Contains(field)) && _members.Find(field) is { } real)
            return real.GetValue(null);
        if (CultureTraps.Replacement(member) is { } better)
            throw Problems.Refuse(reference, $"'{member.ContainingType.Name}.{member.Name}', because its result depends on the machine; use {better}");

        return new Unknown(reference, UnknownReasons.Of(member));
    }
}
