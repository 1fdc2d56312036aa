using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>
    /// Evaluates a call. The calls that a fluent chain is made of are collected first and run from the innermost out, because a
    /// chain of thousands of links nests as deep in the tree.
    /// </summary>
    private object? EvaluateInvocation(IInvocationOperation call, Scope scope)
    {
        var chain = new Stack<IInvocationOperation>();
        var innermost = (IOperation)call;
        for (IInvocationOperation? link = call; link is not null; link = innermost as IInvocationOperation)
        {
            chain.Push(link);
            if (link.Instance is null)
                break;

            innermost = link.Instance;
        }

        var receiver = chain.Peek().Instance is { } first ? Evaluate(first, scope) : null;
        while (chain.Count > 1)
            receiver = Invoke(chain.Pop(), receiver, scope);

        return Invoke(chain.Pop(), receiver, scope);
    }

    private object? Invoke(IInvocationOperation call, object? receiver, Scope scope)
    {
        _budget.Step();
        var method = Resolve(call.TargetMethod, scope);
        if (call.Instance is not null && receiver is null && !call.Instance.Type!.IsNullable())
            throw Problems.NullReference(call.Instance);

        if (call.Instance?.Type?.IsNullable() == true && method.Name == "GetValueOrDefault")
            return receiver ?? EvaluateFallback(call, method, scope);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return InvokeDelegate(call, receiver, scope);
        if (method.MethodKind == MethodKind.LocalFunction)
            return InvokeLocal(call, method, scope);
        if (IsSynthesisedText(method))
            return TextOf(call, receiver, scope);

        if (call.Instance is { Type.IsValueType: true } && receiver is Instance structure && !IsVariable(call.Instance))
            receiver = structure.Copy();

        return InvokeMethod(call, method, receiver, call.Arguments, call.IsVirtual, scope);
    }

    private object? EvaluateFallback(IInvocationOperation call, IMethodSymbol method, Scope scope) =>
        call.Arguments is [var fallback] ? Evaluate(fallback.Value, scope) : DefaultOf(method.ContainingType.WithoutNullable(), call);

    private IMethodSymbol Resolve(IMethodSymbol method, Scope scope)
    {
        if (ReferenceEquals(scope.Activation.Types, TypeArguments.None))
            return method;

        var definition = method.OriginalDefinition;
        if (method.ContainingType is { IsGenericType: true } containing)
        {
            var type = (INamedTypeSymbol)Resolve(containing, scope);
            definition = type.GetMembers(definition.Name).OfType<IMethodSymbol>()
                .First(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition));
        }

        return method.IsGenericMethod
            ? definition.Construct([.. method.TypeArguments.Select(argument => Resolve(argument, scope))])
            : definition;
    }

    private object? InvokeMethod(
        IOperation call, IMethodSymbol method, object? receiver, IEnumerable<IArgumentOperation> arguments, bool isVirtual, Scope scope)
    {
        if (isVirtual && receiver is Instance dispatched)
            method = Dispatch(method, dispatched.Type, call);

        var variables = EvaluateArguments(method, arguments, scope);
        if (_types.IsOwn(method) || (method.ContainingType.IsAnonymousType))
            return receiver is Unknown ? throw DependsOnReceiver(receiver, call) : InvokeOwn(method, receiver, variables, scope.Activation.Types, call);

        return InvokeForeign(call, method, receiver, variables, arguments, scope);
    }

    private Variable[] EvaluateArguments(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, Scope scope)
    {
        var values = new Variable[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            var parameter = argument.Parameter ?? throw Problems.Silent();
            values[parameter.Ordinal] = parameter.RefKind is RefKind.Ref or RefKind.Out && !IsHandler(argument)
                ? VariableOf(argument.Value, scope)
                : new Variable(Stored(Evaluate(argument.Value, scope)));
        }

        return Array.IndexOf(values, null) < 0 ? values : throw Problems.Silent();
    }

    private static bool IsHandler(IArgumentOperation argument) => argument.Value is IInterpolatedStringHandlerCreationOperation;

    private static Variable VariableOf(IOperation argument, Scope scope) => argument switch
    {
        ILocalReferenceOperation local => scope.Find(local.Local),
        IParameterReferenceOperation parameter => scope.Find(parameter.Parameter),
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared } => scope.Find(declared.Local),
        IDiscardOperation => new Variable(),
        _ => throw Problems.Refuse(argument, "ref or out with anything but a local variable"),
    };

    /// <summary>Calls a method of the user's: evaluates its body.</summary>
    private object? InvokeOwn(IMethodSymbol method, object? receiver, Variable[] arguments, TypeArguments outer, IOperation? call = null)
    {
        if (method.IsAsync)
            throw Problems.Refuse(call!, $"'{method.Name}', which is async");
        if (_source.BodyOf(method) is not { } body)
            return InvokeSynthesised(method, receiver as Instance, arguments, call!);

        var scope = new Scope(new Activation(receiver, TypeArguments.Of(method, outer, _compilation)));
        BindParameters(method, arguments, scope);
        return Run(method, body, scope);
    }

    private object? InvokeLocal(IInvocationOperation call, IMethodSymbol method, Scope scope)
    {
        var function = (LocalFunction)scope.Find(method.OriginalDefinition).Value!;
        if (method.IsAsync)
            throw Problems.Refuse(call, $"'{method.Name}', which is async");

        var activation = method.IsGenericMethod
            ? new Activation(function.Scope.Activation.Receiver, TypeArguments.Of(method, scope.Activation.Types, _compilation))
            : function.Scope.Activation;
        var inner = method.IsGenericMethod ? function.Scope.NestedIn(activation) : function.Scope.Nested();
        BindParameters(method, EvaluateArguments(method, call.Arguments, scope), inner);
        return Run(method, function.Declaration, inner);
    }

    private static void BindParameters(IMethodSymbol method, Variable[] arguments, Scope scope)
    {
        var parameters = (method.PartialImplementationPart ?? method).OriginalDefinition.Parameters;
        for (var i = 0; i < arguments.Length; i++)
            scope.Alias(parameters[i], arguments[i]);
    }

    private object? Run(IMethodSymbol method, IOperation body, Scope scope)
    {
        var block = body switch
        {
            IBlockOperation lambda => lambda,
            IMethodBodyOperation member => member.BlockBody ?? member.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            _ => throw Problems.Refuse(body, Constructs.Describe(body)),
        };
        if (block is not null && Yields(block))
            return StartIterator(method, block, scope);

        _budget.Enter();
        try
        {
            return Execute(block ?? throw Problems.Silent(), scope).Value;
        }
        catch (Exception exception) when (exception is not EvaluationStopped && Translate(exception, _place!) is EvaluationStopped)
        {
            // Said here, while the place is known: the caller may be library code.
            throw Translate(exception, _place!);
        }
        finally
        {
            _budget.Leave();
        }
    }

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
        });
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
            });
        }

        var receiver = group.Instance is null ? null : EvaluateKnown(group.Instance, scope);
        return new Closure(arguments =>
        {
            var variables = arguments.Select((argument, i) => new Variable(Received(argument, method.Parameters[i].Type, group, scope))).ToArray();
            var target = group.IsVirtual && receiver is Instance instance ? Dispatch(method, instance.Type, group) : method;
            return _types.IsOwn(target)
                ? InvokeOwn(target, receiver, variables, scope.Activation.Types, group)
                : InvokeForeign(group, target, receiver, variables, [], scope);
        });
    }

    /// <summary>What library code passes in: for a user's struct or enum it knows no other default than null.</summary>
    private object? Received(object? value, ITypeSymbol type, IOperation place, Scope scope)
    {
        if (value is not null)
            return Stored(value);

        var resolved = Resolve(type, scope);
        return resolved.IsValueType && !resolved.IsNullable() ? DefaultOf(resolved, place) : null;
    }

    private static EvaluationStopped DependsOnReceiver(object? receiver, IOperation call) => Problems.DependsOn((Unknown)receiver!, call);
}
