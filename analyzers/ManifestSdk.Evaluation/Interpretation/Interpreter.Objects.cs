using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? EvaluateCreation(IObjectCreationOperation creation, Scope scope)
    {
        var type = (INamedTypeSymbol)Resolve(creation.Type ?? throw Problems.Silent(), scope);
        if (creation.Constructor is not { } original)
            throw Problems.Silent();

        var constructor = type.InstanceConstructors.First(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, original.OriginalDefinition));
        var arguments = EvaluateArguments(constructor, creation.Arguments, scope);
        var created = _types.IsOwn(type) || ModelSymbols.IsModel(type)
            ? CreateOwn(creation, type, constructor, arguments, scope)
            : CreateForeign(creation, type, constructor, arguments, scope);
        if (creation.Initializer is { } initializer)
            Initialize(created, initializer, scope);

        return created;
    }

    private object? CreateForeign(IObjectCreationOperation creation, INamedTypeSymbol type, IMethodSymbol constructor, Variable[] arguments, Scope scope) =>
        type is { IsValueType: true } && constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty
            ? DefaultOf(type, creation)
            : InvokeForeign(creation, constructor, null, arguments, creation.Arguments, scope) is var created && created is Exception exception
                ? Noted(exception, constructor, arguments)
                : created;

    /// <summary>Runs an object or collection initialiser; the new object is what its members are set on.</summary>
    private void Initialize(object? created, IObjectOrCollectionInitializerOperation initializer, Scope scope)
    {
        _receivers.Push(created);
        foreach (var part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation nested)
                Initialize(EvaluateKnown(nested.InitializedMember, scope), nested.Initializer, scope);
            else
                Evaluate(part, scope);
        }

        _receivers.Pop();
    }

    private Instance EvaluateAnonymous(IAnonymousObjectCreationOperation creation, Scope scope)
    {
        var type = (INamedTypeSymbol)creation.Type!;
        var instance = new Instance(type, ShapeOf(type));
        foreach (var part in creation.Initializers)
        {
            if (part is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
                throw Problems.Silent();

            instance.Set(target.Property, Stored(Evaluate(assignment.Value, scope)));
        }

        return instance;
    }

    private object? EvaluateWith(IWithOperation operation, Scope scope)
    {
        var copy = EvaluateKnown(operation.Operand, scope) switch
        {
            null => throw Problems.NullReference(operation.Operand),
            Instance instance => CopyOf(instance, operation),
            ValueType value => value,
            var other when operation.CloneMethod is { } clone => Call(_members.Find(clone) ?? throw Missing(operation, clone, isSdk: true), other, [], operation),
            _ => throw Problems.Refuse(operation, Constructs.Describe(operation)),
        };
        Initialize(copy, operation.Initializer, scope);
        return copy;
    }

    private static Instance CopyOf(Instance instance, IOperation place)
    {
        var hasOwnCopy = TypeShape.Hierarchy(instance.Type).Any(static type => type.IsRecord && !ModelSymbols.IsModel(type) && type.InstanceConstructors.Any(constructor =>
            !constructor.IsImplicitlyDeclared
            && constructor.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)));
        return hasOwnCopy && instance.Type.IsReferenceType
            ? throw Problems.Refuse(place, $"with on '{instance.Type.Name}', which has a copy constructor of its own")
            : instance.Copy();
    }
}
