using System.Collections.Immutable;
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

        var receiver = chain.Peek().Instance is { } first && !IsInArray(first) ? Evaluate(first, scope) : null;
        if (receiver is null && IsInArray(chain.Peek().Instance))
        {
            receiver = InvokeAt(chain.Pop(), scope);
            if (chain.Count == 0)
                return receiver;
        }

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
        if (method is { ContainingType.SpecialType: SpecialType.System_Enum, TypeArguments: [INamedTypeSymbol], Name: "GetValues" or "GetNames" or "Parse" or "IsDefined" or "TryParse" })
            return InvokeOfEnum(call, method, scope);
        if (IsSynthesisedText(method))
            return TextOf(call, receiver, scope);

        if (call.Instance is { Type.IsValueType: true } && receiver is Instance structure && !IsVariable(call.Instance))
            receiver = structure.Copy();

        return InvokeMethod(call, method, receiver, call.Arguments, call.IsVirtual, scope);
    }

    private object? EvaluateFallback(IInvocationOperation call, IMethodSymbol method, Scope scope) =>
        call.Arguments is [var fallback] ? Evaluate(fallback.Value, scope) : DefaultOf(method.ContainingType.WithoutNullable(), call);

    private IMethodSymbol Resolve(IMethodSymbol method, Scope scope) =>
        ReferenceEquals(scope.Activation.Types, TypeArguments.None) ? method : ResolveGeneric(method, scope);

    private IMethodSymbol ResolveGeneric(IMethodSymbol method, Scope scope)
    {
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
        IOperation call, IMethodSymbol method, object? receiver, ImmutableArray<IArgumentOperation> arguments, bool isVirtual, Scope scope)
    {
        if (isVirtual && receiver is Instance dispatched)
            method = Dispatch(method, dispatched.Type, call);

        return InvokeEvaluated(call, method, receiver, EvaluateArguments(method, arguments, scope), arguments, isVirtual: false, scope);
    }

    private object? InvokeEvaluated(
        IOperation call, IMethodSymbol method, object? receiver, Variable[] variables, ImmutableArray<IArgumentOperation> arguments, bool isVirtual, Scope scope)
    {
        if (isVirtual && receiver is Instance dispatched)
            method = Dispatch(method, dispatched.Type, call);
        if (_types.IsOwn(method) || (method.ContainingType.IsAnonymousType))
            return receiver is Unknown ? throw DependsOnReceiver(receiver, call) : InvokeOwn(call, method, receiver, variables, scope);

        return InvokeForeign(call, method, receiver, variables, arguments, scope);
    }

    private Variable[] EvaluateArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Scope scope)
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

    private static EvaluationStopped DependsOnReceiver(object? receiver, IOperation call) => Problems.DependsOn((Unknown)receiver!, call);
}
