using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, TypeShape> _shapes = new(SymbolEqualityComparer.Default);

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
            if (!_types.IsOwn(each) && !ModelSymbols.IsModel(each) && !KnownExceptions.Contain(each))
                throw Problems.Refuse(place, $"'{type.Name}', because it derives from '{each.Name}'");
            if (each.Interfaces.FirstOrDefault(contract => !_types.IsOwn(contract) && !Contracts.IsKept(contract, each)) is { } foreign && _types.IsOwn(each))
                throw Problems.Refuse(place, $"'{type.Name}', because it implements '{foreign.Name}'");
        }

        var instance = new Instance(type, ShapeOf(type));
        foreach (var member in TypeShape.Hierarchy(type).Where(static each => !KnownExceptions.Contain(each)).SelectMany(StateOf))
            instance.Set(member, DefaultOf(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type, place));

        return instance;
    }

    /// <summary>What an object holds; of a model, compiled elsewhere, only properties are to be seen.</summary>
    private static IEnumerable<ISymbol> StateOf(INamedTypeSymbol type) => type.GetMembers().Where(ModelSymbols.IsModel(type)
        ? static member => member is IPropertySymbol { IsStatic: false, IsIndexer: false }
        : static member => member is IFieldSymbol { IsStatic: false });

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
        EnsureStaticConstructor((INamedTypeSymbol)Resolve(type, scope));
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
            if (_source.InitializerOf(member) is not ISymbolInitializerOperation initializer)
                continue;

            Declare(initializer.Locals, scope);
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

        if (KnownExceptions.Find(parent) is { } foreign)
        {
            instance.Base = chained is null
                ? (Exception)Activator.CreateInstance(foreign)
                : MakeException(chained, EvaluateArguments(chained.TargetMethod, chained.Arguments, scope), scope);
            return;
        }

        parent = (INamedTypeSymbol)Resolve(parent, scope);
        var original = chained?.TargetMethod ?? parent.InstanceConstructors.FirstOrDefault(static each => each.Parameters.IsEmpty) ?? throw Problems.Silent();
        var target = parent.InstanceConstructors.First(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, original.OriginalDefinition));
        var arguments = chained is null ? [] : EvaluateArguments(target, chained.Arguments, scope);
        Construct(instance, target, arguments, scope.Activation.Types, place);
    }
}
