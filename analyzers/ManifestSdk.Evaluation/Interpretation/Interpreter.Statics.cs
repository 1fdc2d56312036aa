using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, StaticState> _statics = new(SymbolEqualityComparer.Default);

    /// <summary>Reads a static field or auto-property. Only what the program cannot change is known.</summary>
    private object? ReadStatic(ISymbol member, IOperation reference, Scope scope)
    {
        if (!_types.IsOwn(member))
            return ReadForeignStatic(member, reference);
        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null })
            return new Unknown(reference, $"'{member.Name}' can be assigned while the program runs; make it readonly");

        var state = StaticsOf((INamedTypeSymbol)Resolve(member.ContainingType, scope));
        if (state.TryGet(member, out var value))
            return value is EvaluationStopped stopped ? throw stopped : value;

        return DefaultOf(Resolve(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type, scope), reference);
    }

    /// <summary>The compiler lets nothing but the static constructor assign what is readonly.</summary>
    private Place StaticPlace(ISymbol member, IOperation target, Scope scope)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }))
            throw Problems.Refuse(target, "assignments to static members; a topology that changes them differs from run to run");

        var state = StaticsOf((INamedTypeSymbol)Resolve(member.ContainingType, scope));
        return new Place(() => ReadStatic(member, target, scope), value => state.Set(member, value));
    }

    private StaticState StaticsOf(INamedTypeSymbol type)
    {
        if (!_statics.TryGetValue(type, out var state))
        {
            _statics[type] = state = new StaticState();
            InitializeStatics(type, state);
        }

        return state.Failure is { } failure ? throw failure : state;
    }

    /// <summary>A static constructor runs before anything of its type is used; without one, nobody can tell when initialisers run.</summary>
    private void EnsureStaticConstructor(INamedTypeSymbol type)
    {
        if (_types.IsOwn(type) && StaticConstructorOf(type) is not null)
            StaticsOf(type);
    }

    private static IMethodSymbol? StaticConstructorOf(INamedTypeSymbol type) => type.StaticConstructors.FirstOrDefault(static each => !each.IsImplicitlyDeclared);

    /// <summary>
    /// Runs all static initialisers of a type in the order of the text, as the runtime does: one that reads a later one sees
    /// its default. What cannot be evaluated matters only to those who read it; what throws makes the type useless.
    /// </summary>
    private void InitializeStatics(INamedTypeSymbol type, StaticState state)
    {
        var scope = new Scope(new Activation(null, TypeArguments.Of(type, TypeArguments.None, _compilation)));
        var members = InDeclarationOrder(type, isStatic: true).Select(member => (member, initializer: _source.InitializerOf(member))).ToArray();
        var spread = members.Select(static each => each.initializer?.Syntax.SyntaxTree).Where(static tree => tree is not null).Distinct().Count() > 1;
        foreach (var (member, initializer) in members)
        {
            if (initializer is not ISymbolInitializerOperation { Value: var value, Locals: var locals })
                continue;

            Declare(locals, scope);
            state.Set(member, spread ? Problems.Refuse(value, $"static initialisers of '{type.Name}' in several files") : TryEvaluate(value, scope, state));
        }

        if (state.Failure is null && StaticConstructorOf(type) is { } constructor && _source.BodyOf(constructor) is IConstructorBodyOperation body)
            RunStaticConstructor(body, scope, state);
    }

    private object? TryEvaluate(IOperation initializer, Scope scope, StaticState state)
    {
        var receivers = _receivers.Count;
        try
        {
            return Stored(Evaluate(initializer, scope));
        }
        catch (Exception exception) when (Translate(exception, _place ?? initializer) is EvaluationStopped { Problem.Rule.Id: not "MSDK0004" } stopped)
        {
            if (stopped.IsThrown)
                state.Failure ??= stopped.Uncatchable();

            DropReceivers(receivers);
            return stopped;
        }
    }

    private void RunStaticConstructor(IConstructorBodyOperation body, Scope scope, StaticState state)
    {
        try
        {
            if ((body.BlockBody ?? body.ExpressionBody) is { } block)
                Execute(block, scope);
        }
        catch (Exception exception) when (Translate(exception, _place ?? body) is EvaluationStopped stopped)
        {
            state.Failure = stopped.Uncatchable();
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
