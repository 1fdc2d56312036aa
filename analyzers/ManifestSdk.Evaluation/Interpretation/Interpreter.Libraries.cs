using System.Collections.Immutable;
using ManifestSdk.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>The project's call that led into the library that runs: what goes wrong there is shown here, where the user can act.</summary>
    private IOperation? _entrance;

    private object? InvokeOwn(IOperation call, IMethodSymbol method, object? receiver, Variable[] arguments, Scope scope) => IsEntrance(call, method)
        ? Brought(Enter(call, method, () => InvokeOwn(method, receiver, arguments, scope.Activation.Types, call)), call)
        : InvokeOwn(method, receiver, arguments, scope.Activation.Types, call);

    private Instance CreateOwn(IOperation creation, INamedTypeSymbol type, IMethodSymbol constructor, Variable[] arguments, Scope scope) => IsEntrance(creation, constructor)
        ? Enter(creation, constructor, () => Create(type, constructor, arguments, scope.Activation.Types, creation))
        : Create(type, constructor, arguments, scope.Activation.Types, creation);

    private bool IsEntrance(IOperation call, IMethodSymbol method) => _program.IsInLibrary(method) && !_program.IsInLibrary(call.Syntax.SyntaxTree);

    /// <summary>Makes a call from the project into a library the place of all that happens there.</summary>
    private T Enter<T>(IOperation call, IMethodSymbol method, Func<T> invoke)
    {
        var outer = _entrance;
        _entrance = call;
        try
        {
            return invoke();
        }
        catch (EvaluationStopped stopped) when (stopped.Problem is { } problem ? _program.IsInLibrary(problem.Origin.Path) : LibraryError() is not null)
        {
            throw AtEntrance(stopped, call, method);
        }
        finally
        {
            _entrance = outer;
        }
    }

    /// <summary>An unknown that comes out of a library is known to the user as the call that brought it.</summary>
    private object? Brought(object? value, IOperation call) =>
        value is Unknown unknown && _program.IsInLibrary(unknown.Source.Syntax.SyntaxTree) ? new Unknown(call, unknown.Reason) : value;

    private Diagnostic? LibraryError() => CompileErrors.Of(_source, _program.IsInLibrary, _budget.CancellationToken).FirstOrDefault();

    private EvaluationStopped AtEntrance(EvaluationStopped stopped, IOperation call, IMethodSymbol method)
    {
        var name = $"{method.ContainingType.Name}.{NameOf(method)}";
        if (LibraryError() is { } error)
            return Problems.Refuse(call, $"'{name}', because the source that comes with '{method.ContainingAssembly.Name}' does not compile here: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

        var problem = stopped.Problem!;
        return new(problem with { Message = $"In '{name}': {problem.Message}", Origin = call.Syntax.Origin() });
    }

    private CallSite PlaceOf(IOperation call, ImmutableArray<IArgumentOperation> arguments) =>
        _entrance is { } entrance && _program.IsInLibrary(call.Syntax.SyntaxTree)
            ? new EntranceCallSite(entrance.Syntax.Origin())
            : new OperationCallSite(call, arguments);
}
