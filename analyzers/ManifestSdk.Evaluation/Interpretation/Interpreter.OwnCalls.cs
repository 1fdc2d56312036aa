using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Calls a method of the user's: evaluates its body.</summary>
    private object? InvokeOwn(IMethodSymbol method, object? receiver, Variable[] arguments, TypeArguments outer, IOperation? call = null)
    {
        if (method.IsAsync)
            throw Problems.Refuse(call!, $"'{method.Name}', which is async");
        if (SourceCode.DeclaresExtension(method))
            throw Problems.Refuse(call!, $"'{method.ContainingType.Name}.{method.Name}', an extension member that is called through its class; call it on the value");
        if (_source.BodyOf(method) is not { } body)
            return InvokeSynthesised(method, receiver as Instance, arguments, call!);

        var scope = new Scope(new Activation(receiver, TypeArguments.Of(method, outer, _compilation)));
        if (method.IsStatic)
            EnsureStaticConstructor((INamedTypeSymbol)Resolve(method.ContainingType, scope));

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
}
