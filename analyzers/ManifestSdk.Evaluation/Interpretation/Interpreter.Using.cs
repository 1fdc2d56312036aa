using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private IEnumerable<object?> IterateUsing(IUsingOperation statement, Scope outer, Ending ending)
    {
        var scope = outer.Nested();
        Declare(statement.Locals, scope);
        var resources = ResourcesOf(statement.Resources, statement, scope);
        return Finally(() => Iterate(statement.Body, scope, ending), () => Dispose(resources, statement, scope));
    }

    /// <summary>A declaration with <c>using</c> holds until the block ends, so the rest of the block runs inside it.</summary>
    private IEnumerable<object?> IterateUsing(IUsingDeclarationOperation statement, IEnumerable<IOperation> rest, Scope scope, Ending ending)
    {
        if (statement.IsAsynchronous)
            throw Problems.Refuse(statement, Constructs.Describe(statement));

        var resources = ResourcesOf(statement.DeclarationGroup, statement, scope);
        return Finally(() => IterateAll(rest, scope, ending), () => Dispose(resources, statement, scope));
    }

    private List<Instance> ResourcesOf(IOperation resources, IOperation place, Scope scope)
    {
        IEnumerable<object?> values;
        if (resources is IVariableDeclarationGroupOperation group)
        {
            ExecuteDeclarations(group, scope);
            values = group.Declarations.SelectMany(static each => each.Declarators).Select(each => scope.Find(each.Symbol).Value);
        }
        else
        {
            values = [EvaluateKnown(resources, scope)];
        }

        return [.. values.Where(static value => value is not null).Select(value => Disposable(value, place))];
    }

    private static Instance Disposable(object? value, IOperation place) => value switch
    {
        Instance instance => instance,
        Unknown unknown => throw Problems.DependsOn(unknown, place),
        _ => throw Problems.Refuse(place, Constructs.Describe(place)),
    };

    private void Dispose(List<Instance> resources, IOperation place, Scope scope)
    {
        foreach (var resource in Enumerable.Reverse(resources))
        {
            var method = DisposeOf(resource.Type) ?? throw Problems.Refuse(place, Constructs.Describe(place));
            InvokeOwn(Dispatch(method, resource.Type, place), resource, [], scope.Activation.Types, place);
        }
    }

    private static IMethodSymbol? DisposeOf(INamedTypeSymbol type) => type.AllInterfaces
        .Where(static each => each.SpecialType == SpecialType.System_IDisposable)
        .SelectMany(static each => each.GetMembers("Dispose").OfType<IMethodSymbol>())
        .FirstOrDefault();
}
