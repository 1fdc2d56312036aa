using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? InvokeDelegate(IInvocationOperation call, object? receiver, Scope scope)
    {
        if (receiver is Unknown unknown)
            throw Problems.DependsOn(unknown, call);
        if (Closure.Of(receiver) is not { } closure)
            throw Problems.Refuse(call, "a delegate that code without source has made");

        var variables = EvaluateArguments(call.TargetMethod, call.Arguments, scope);
        return closure.Invoke([.. variables.Select(static variable => variable.Value)]);
    }

    private object? EvaluateDelegate(IDelegateCreationOperation creation, Scope scope)
    {
        var closure = creation.Target switch
        {
            IAnonymousFunctionOperation lambda => Lambda(lambda, scope),
            IMethodReferenceOperation group => MethodGroup(group, scope),
            _ => Closure.Of(EvaluateKnown(creation.Target, scope)) ?? throw Problems.Refuse(creation, Constructs.Describe(creation)),
        };
        return AsDelegate(closure, Resolve(creation.Type!, scope), creation);
    }

    private object AsDelegate(Closure closure, ITypeSymbol type, IOperation place)
    {
        var real = _types.Find(type) ?? throw Problems.Refuse(place, $"delegates of type '{type.Name}'");
        return real == typeof(Closure)
            ? closure
            : DelegateThunk.Create(real, closure) ?? throw Problems.Refuse(place, $"delegates of type '{type.Name}', because of its parameters");
    }

    private Closure Lambda(IAnonymousFunctionOperation lambda, Scope scope)
    {
        if (lambda.Symbol.IsAsync)
            throw Problems.Refuse(lambda, "async lambdas");

        return new Closure(arguments =>
        {
            var inner = scope.Nested();
            for (var i = 0; i < arguments.Length; i++)
                inner.Declare(lambda.Symbol.Parameters[i], Received(arguments[i], lambda.Symbol.Parameters[i].Type, lambda, inner));

            return Run(lambda.Symbol, lambda.Body, inner);
        }, () => _effects.AreIn(lambda.Body));
    }

    private Closure MethodGroup(IMethodReferenceOperation group, Scope scope)
    {
        var method = Resolve(group.Method, scope);
        if (method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
            throw Problems.Refuse(group, $"'{method.Name}' as a delegate, because it takes a parameter by reference");

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var function = (LocalFunction)scope.Find(method.OriginalDefinition).Value!;
            return new Closure(arguments =>
            {
                var inner = function.Scope.Nested();
                BindParameters(method, [.. arguments.Select(static argument => new Variable(argument))], inner);
                return Run(method, function.Declaration, inner);
            }, () => _effects.AreIn(function.Declaration));
        }

        var receiver = group.Instance is null ? null : Stored(EvaluateKnown(group.Instance, scope));
        return new Closure(arguments =>
        {
            var variables = arguments.Select((argument, i) => new Variable(Received(argument, method.Parameters[i].Type, group, scope))).ToArray();
            var target = group.IsVirtual && receiver is Instance instance ? Dispatch(method, instance.Type, group) : method;
            return _types.IsOwn(target)
                ? InvokeOwn(target, receiver, variables, scope.Activation.Types, group)
                : InvokeForeign(group, target, receiver, variables, ImmutableArray<IArgumentOperation>.Empty, scope);
        }, () => !_types.IsOwn(method) || method.IsVirtual || method.IsOverride || _effects.AreIn(method));
    }

    /// <summary>What library code passes in: for a user's struct or enum it knows no other default than null.</summary>
    private object? Received(object? value, ITypeSymbol type, IOperation place, Scope scope)
    {
        var resolved = Resolve(type, scope);
        if (resolved is INamedTypeSymbol { IsTupleType: true } tuple && Tuples.ItemsOf(value) is { } items)
            return Tuples.Create(value!.GetType(), [.. items.Select((item, i) => Received(item, tuple.TupleElements[i].Type, place, scope))]);
        if (value is not null)
            return StoredAs(value, resolved);

        return resolved.IsValueType && !resolved.IsNullable() ? DefaultOf(resolved, place) : null;
    }
}
