using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, TypeShape> _shapes = new(SymbolEqualityComparer.Default);

    private object? EvaluateCreation(IObjectCreationOperation creation, Scope scope)
    {
        var type = (INamedTypeSymbol)Resolve(creation.Type ?? throw Problems.Silent(), scope);
        if (creation.Constructor is not { } original)
            throw Problems.Silent();

        var constructor = type.InstanceConstructors.First(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, original.OriginalDefinition));
        var arguments = EvaluateArguments(constructor, creation.Arguments, scope);
        var created = _types.IsOwn(type)
            ? Create(type, constructor, arguments, scope.Activation.Types, creation)
            : CreateForeign(creation, type, constructor, arguments, scope);
        if (creation.Initializer is { } initializer)
            Initialize(created, initializer, scope);

        return created;
    }

    private object? CreateForeign(IObjectCreationOperation creation, INamedTypeSymbol type, IMethodSymbol constructor, Variable[] arguments, Scope scope) =>
        type is { IsValueType: true } && constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty
            ? DefaultOf(type, creation)
            : InvokeForeign(creation, constructor, null, arguments, creation.Arguments, scope);

    /// <summary>Makes an object of one of the user's types.</summary>
    private Instance Create(INamedTypeSymbol type, IMethodSymbol constructor, Variable[] arguments, TypeArguments outer, IOperation place)
    {
        var instance = Blank(type, place);
        Construct(instance, constructor, arguments, outer, place);
        return instance;
    }

    /// <summary>An object all of whose fields have their defaults.</summary>
    private Instance Blank(INamedTypeSymbol type, IOperation place)
    {
        foreach (var each in TypeShape.Hierarchy(type))
        {
            if (!_types.IsOwn(each))
                throw Problems.Refuse(place, $"'{type.Name}', because it derives from '{each.Name}'");
            if (each.Interfaces.FirstOrDefault(contract => !_types.IsOwn(contract) && !Contracts.IsKept(contract, each)) is { } foreign)
                throw Problems.Refuse(place, $"'{type.Name}', because it implements '{foreign.Name}'");
        }

        var instance = new Instance(type, ShapeOf(type));
        foreach (var field in TypeShape.Hierarchy(type).SelectMany(static each => each.GetMembers().OfType<IFieldSymbol>()))
        {
            if (!field.IsStatic)
                instance.Set(field, DefaultOf(field.Type, place));
        }

        return instance;
    }

    private TypeShape ShapeOf(INamedTypeSymbol type)
    {
        if (!_shapes.TryGetValue(type, out var shape))
            _shapes[type] = shape = new TypeShape(type, ReadMember, CallOwn);

        return shape;
    }

    /// <summary>Field initialisers, then the base constructor, then the body: the order that C# has.</summary>
    private void Construct(Instance instance, IMethodSymbol constructor, Variable[] arguments, TypeArguments outer, IOperation place)
    {
        var type = constructor.ContainingType;
        var scope = new Scope(new Activation(instance, TypeArguments.Of(type, outer, _compilation)));
        BindParameters(constructor, arguments, scope);
        var body = _source.BodyOf(constructor) as IConstructorBodyOperation;
        var chained = ChainedCall(constructor, body);
        if (chained?.TargetMethod is { } target && SymbolEqualityComparer.Default.Equals(target.ContainingType.OriginalDefinition, type.OriginalDefinition))
        {
            Construct(instance, target, EvaluateArguments(target, chained.Arguments, scope), outer, place);
        }
        else
        {
            InitializeMembers(instance, constructor, scope);
            ConstructBase(instance, type, chained, scope, place);
        }

        if ((body?.BlockBody ?? body?.ExpressionBody) is { } block)
            Execute(block, scope);
    }

    private IInvocationOperation? ChainedCall(IMethodSymbol constructor, IConstructorBodyOperation? body)
    {
        var initializer = body?.Initializer;
        if (body is null
            && SourceCode.DeclarationOf(constructor) is TypeDeclarationSyntax { BaseList: { } bases }
            && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } primary)
            initializer = _source.OperationAt(primary);

        return (initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation ?? initializer as IInvocationOperation;
    }

    private void InitializeMembers(Instance instance, IMethodSymbol constructor, Scope scope)
    {
        var isPrimary = SourceCode.DeclarationOf(constructor) is TypeDeclarationSyntax;
        if (isPrimary)
        {
            foreach (var parameter in constructor.OriginalDefinition.Parameters)
            {
                instance.Capture(parameter, scope.Find(parameter));
                if (PositionalProperty(constructor.ContainingType, parameter) is { } property)
                    instance.Set(property, scope.Find(parameter).Value);
            }
        }

        if (constructor is { IsImplicitlyDeclared: true } && constructor.ContainingType.IsValueType && !isPrimary)
            return;

        foreach (var member in InDeclarationOrder(constructor.ContainingType, isStatic: false))
        {
            if (_source.InitializerOf(member) is ISymbolInitializerOperation initializer)
                instance.Set(member, Stored(Evaluate(initializer.Value, scope)));
        }
    }

    private static IEnumerable<ISymbol> InDeclarationOrder(INamedTypeSymbol type, bool isStatic) => type.OriginalDefinition.GetMembers()
        .Where(member => member.IsStatic == isStatic && member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null, IsConst: false })
        .OrderBy(static member => member.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0);

    private static IPropertySymbol? PositionalProperty(INamedTypeSymbol type, IParameterSymbol parameter) => type.IsRecord
        ? type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>()
            .FirstOrDefault(static property => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax)
        : null;

    private void ConstructBase(Instance instance, INamedTypeSymbol type, IInvocationOperation? chained, Scope scope, IOperation place)
    {
        if (type.BaseType is not { SpecialType: SpecialType.None } parent)
            return;

        parent = (INamedTypeSymbol)Resolve(parent, scope);
        var original = chained?.TargetMethod ?? parent.InstanceConstructors.FirstOrDefault(static each => each.Parameters.IsEmpty) ?? throw Problems.Silent();
        var target = parent.InstanceConstructors.First(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, original.OriginalDefinition));
        var arguments = chained is null ? [] : EvaluateArguments(target, chained.Arguments, scope);
        Construct(instance, target, arguments, scope.Activation.Types, place);
    }

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
        var hasOwnCopy = TypeShape.Hierarchy(instance.Type).Any(static type => type.IsRecord && type.InstanceConstructors.Any(constructor =>
            !constructor.IsImplicitlyDeclared
            && constructor.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)));
        return hasOwnCopy && instance.Type.IsReferenceType
            ? throw Problems.Refuse(place, $"with on '{instance.Type.Name}', which has a copy constructor of its own")
            : instance.Copy();
    }

    /// <summary>A struct is copied wherever it is stored.</summary>
    private static object? Stored(object? value) => value switch
    {
        Instance { Type.IsValueType: true } structure => structure.Copy(),
        ValueType when Tuples.ItemsOf(value) is { } items && items.Any(IsStructure) => Activator.CreateInstance(value.GetType(), [.. items.Select(Stored)]),
        _ => value,
    };

    private static bool IsStructure(object? item) => item is Instance { Type.IsValueType: true } || (item is ValueType && Tuples.ItemsOf(item)?.Any(IsStructure) == true);

    private object? DefaultOf(ITypeSymbol type, IOperation place)
    {
        if (!type.IsValueType || type.IsNullable())
            return null;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return EnumOf(@enum, 0);
        if (_types.IsOwn(type) && !type.IsTupleType)
            return Blank((INamedTypeSymbol)type, place);
        if (_types.Find(type) is not { } real)
            throw Problems.Refuse(place, $"values of type '{type.Name}'");

        return Activator.CreateInstance(real);
    }

    private object EnumOf(INamedTypeSymbol type, object number)
    {
        var underlying = NumericConversion.To(type.EnumUnderlyingType!.SpecialType, number, isChecked: false);
        if (_types.IsOwn(type))
            return new EnumValue(type, underlying);

        return _types.Find(type) is { IsEnum: true } real ? Enum.ToObject(real, underlying) : new EnumValue(type, underlying);
    }
}
