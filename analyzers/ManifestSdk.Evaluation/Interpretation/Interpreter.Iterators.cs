using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>
/// A user's iterator runs as an iterator of ours, so that it stops at each <c>yield</c> and goes on when somebody asks for
/// the next element, as in the program. Statements that can hold a <c>yield</c> are written as iterators for that reason;
/// elsewhere they yield nothing and run to their end at once.
/// </summary>
internal sealed partial class Interpreter
{
    private static readonly MethodInfo SequenceDefinition = typeof(Interpreter).GetMethod(nameof(Sequence), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Dictionary<IOperation, bool> _yielding = [];

    /// <summary>Nothing of the body runs yet; each enumeration starts with the arguments of the call.</summary>
    private object StartIterator(IMethodSymbol method, IBlockOperation body, Scope scope)
    {
        var type = Resolve(method.ReturnType, scope) as INamedTypeSymbol ?? throw Problems.Silent();
        var element = type.TypeArguments is [var argument] ? _types.Find(argument) : typeof(object);
        if (element is null || method.IsAsync)
            throw Problems.Refuse(body, $"'{method.Name}', an iterator of type '{type.Name}'");

        var start = scope.Restarted(Stored(scope.Activation.Receiver));
        Func<IEnumerable<object?>> run = () => Iterate(body, start.Restarted(Stored(start.Activation.Receiver)), new Ending());
        var sequence = SequenceDefinition.MakeGenericMethod(element).Invoke(this, [run]);
        return type.Name == nameof(IEnumerable<object>) ? sequence : ((System.Collections.IEnumerable)sequence).GetEnumerator();
    }

    private IEnumerable<T> Sequence<T>(Func<IEnumerable<object?>> run)
    {
        using var elements = run().GetEnumerator();
        while (Advance(elements))
            yield return elements.Current is null or T ? (T)elements.Current! : throw Problems.Refuse(_place!, $"an element that is no '{typeof(T).Name}' of .NET");
    }

    private bool Advance(IEnumerator<object?> elements)
    {
        try
        {
            return elements.MoveNext();
        }
        catch (Exception exception) when (exception is not EvaluationStopped && Translate(exception, _place!) is EvaluationStopped)
        {
            throw Translate(exception, _place!);
        }
    }

    private bool Yields(IOperation statement)
    {
        if (!_yielding.TryGetValue(statement, out var yields))
        {
            yields = statement is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak }
                || (!HoldsNoStatements(statement) && statement.ChildOperations.Any(Yields));
            _yielding[statement] = yields;
        }

        return yields;
    }

    /// <summary>What stands in an expression belongs to it alone, and what stands in a function to the function.</summary>
    private static bool HoldsNoStatements(IOperation operation) =>
        operation is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IAnonymousFunctionOperation or ILocalFunctionOperation;

    private IEnumerable<object?> Iterate(IOperation statement, Scope scope, Ending ending)
    {
        if (!Yields(statement))
        {
            ending.Completion = Execute(statement, scope);
            return [];
        }

        _budget.Step();
        _place = statement;
        return statement switch
        {
            IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value } => [Stored(EvaluateKnown(value, scope))],
            IReturnOperation => Break(ending),
            IBlockOperation block => IterateAll(block.Operations, Open(block, scope), ending),
            IConditionalOperation conditional => IterateIf(conditional, scope, ending),
            ILabeledOperation { Operation: { } labeled } => Iterate(labeled, scope, ending),
            _ => Structured(statement, scope, ending) ?? throw Problems.Refuse(statement, Constructs.Describe(statement)),
        };
    }

    /// <summary>The statements that hold others and are written once for both, iterators and ordinary methods.</summary>
    private IEnumerable<object?>? Structured(IOperation statement, Scope scope, Ending ending) => statement switch
    {
        ILoopOperation loop => IterateLoop(loop, scope, ending),
        ISwitchOperation choice => IterateSwitch(choice, scope, ending),
        ITryOperation { Finally: { } end } block => Finally(() => IterateTry(block, scope, ending), () => Execute(end, scope)),
        ITryOperation block => IterateTry(block, scope, ending),
        ILockOperation guarded => IterateLock(guarded, scope, ending),
        IUsingOperation { IsAsynchronous: false } resource => IterateUsing(resource, scope, ending),
        _ => null,
    };

    /// <summary>No <c>yield</c> stands in a <c>try</c> with a <c>catch</c>.</summary>
    private IEnumerable<object?> IterateTry(ITryOperation statement, Scope scope, Ending ending)
    {
        if (statement.Catches.IsEmpty)
            return Iterate(statement.Body, scope, ending);

        ending.Completion = ExecuteCatching(statement, scope);
        return [];
    }

    /// <summary>A topology runs on one thread, so nobody ever waits.</summary>
    private IEnumerable<object?> IterateLock(ILockOperation statement, Scope scope, Ending ending) =>
        EvaluateKnown(statement.LockedValue, scope) is null ? throw Problems.NullReference(statement.LockedValue) : Iterate(statement.Body, scope, ending);

    private Completion ExecuteStructured(IOperation statement, Scope scope) => ToEnd(
        ending => Structured(statement, scope, ending) ?? throw Problems.Refuse(statement, Constructs.Describe(statement)));

    private static Completion ToEnd(Func<Ending, IEnumerable<object?>> start)
    {
        var ending = new Ending();
        using var nothing = start(ending).GetEnumerator();
        nothing.MoveNext();
        return ending.Completion;
    }

    private static IEnumerable<object?> Break(Ending ending)
    {
        ending.Completion = Completion.Return(null);
        return [];
    }

    private IEnumerable<object?> IterateAll(IEnumerable<IOperation> statements, Scope scope, Ending ending)
    {
        var done = 0;
        foreach (var statement in statements)
        {
            done++;
            var elements = statement is IUsingDeclarationOperation declaration
                ? IterateUsing(declaration, statements.Skip(done), scope, ending)
                : Iterate(statement, scope, ending);
            foreach (var element in elements)
                yield return element;
            if (!ending.IsNormal || statement is IUsingDeclarationOperation)
                yield break;
        }
    }

    private IEnumerable<object?> IterateIf(IConditionalOperation statement, Scope scope, Ending ending) =>
        EvaluateCondition(statement.Condition, scope) ? Iterate(statement.WhenTrue, scope, ending)
        : statement.WhenFalse is { } otherwise ? Iterate(otherwise, scope, ending)
        : [];
}
