using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private Completion Execute(IOperation statement, Scope scope)
    {
        _budget.Step();
        _place = statement;
        switch (statement.Kind)
        {
            case OperationKind.Block: return ExecuteBlock((IBlockOperation)statement, scope);
            case OperationKind.ExpressionStatement: return Discard(((IExpressionStatementOperation)statement).Operation, scope);
            case OperationKind.VariableDeclarationGroup: return ExecuteDeclarations((IVariableDeclarationGroupOperation)statement, scope);
            case OperationKind.Conditional: return ExecuteIf((IConditionalOperation)statement, scope);
            case OperationKind.Return: return ExecuteReturn((IReturnOperation)statement, scope);
            case OperationKind.Branch: return ExecuteBranch((IBranchOperation)statement);
            case OperationKind.Loop or OperationKind.Switch or OperationKind.Try or OperationKind.Using or OperationKind.Lock: return ExecuteStructured(statement, scope);
            case OperationKind.Labeled when ((ILabeledOperation)statement).Operation is { } labeled: return Execute(labeled, scope);
            case OperationKind.Throw: throw Throw((IThrowOperation)statement, scope);
            case OperationKind.Invalid: throw Problems.Silent();
            case OperationKind.Empty or OperationKind.LocalFunction: return Completion.Normal;
            default: throw Problems.Refuse(statement, Constructs.Describe(statement));
        }
    }

    private Completion ExecuteBlock(IBlockOperation block, Scope scope)
    {
        var opens = !block.Locals.IsEmpty || block.Operations.Any(static statement => statement.Kind == OperationKind.LocalFunction);
        var inner = opens ? Open(block, scope) : scope;
        return block.Operations.Any(static statement => statement.Kind == OperationKind.UsingDeclaration)
            ? ToEnd(ending => IterateAll(block.Operations, inner, ending))
            : ExecuteAll(block.Operations, inner);
    }

    /// <summary>Opens a block. Local functions can be called before the line that declares them, so they are there from the start.</summary>
    private static Scope Open(IBlockOperation block, Scope scope)
    {
        var inner = scope.Nested();
        foreach (var local in block.Locals)
            inner.Declare(local);
        foreach (var function in block.Operations.OfType<ILocalFunctionOperation>())
            inner.Declare(function.Symbol, new LocalFunction(function, inner));

        return inner;
    }

    private Completion ExecuteAll(IEnumerable<IOperation> statements, Scope scope)
    {
        foreach (var statement in statements)
        {
            var completion = Execute(statement, scope);
            if (completion.Kind != CompletionKind.Normal)
                return completion;
        }

        return Completion.Normal;
    }

    private Completion Discard(IOperation expression, Scope scope)
    {
        Evaluate(expression, scope);
        return Completion.Normal;
    }

    private Completion ExecuteDeclarations(IVariableDeclarationGroupOperation group, Scope scope)
    {
        foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
        {
            if (declarator.Symbol.IsRef)
                throw Problems.Refuse(declarator, "ref locals");

            var initializer = declarator.Initializer ?? ((IVariableDeclarationOperation)declarator.Parent!).Initializer;
            scope.Find(declarator.Symbol).Value = initializer is null ? null : Stored(Evaluate(initializer.Value, scope));
        }

        return Completion.Normal;
    }

    /// <summary>Whether a jump leads to a case of a switch around it, rather than to a label anywhere.</summary>
    private static bool IsCase(ILabelSymbol target, IOperation jump)
    {
        for (var each = jump.Parent; each is not null; each = each.Parent)
        {
            if (each is ISwitchOperation choice && choice.Cases.Any(section => Has(section, target)))
                return true;
        }

        return false;
    }

    private static bool Has(ISwitchCaseOperation section, ILabelSymbol label) => section.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, label));

    private Completion ExecuteIf(IConditionalOperation statement, Scope scope)
    {
        if (EvaluateCondition(statement.Condition, scope))
            return Execute(statement.WhenTrue, scope);

        return statement.WhenFalse is { } otherwise ? Execute(otherwise, scope) : Completion.Normal;
    }

    private Completion ExecuteReturn(IReturnOperation statement, Scope scope)
    {
        return Completion.Return(statement.ReturnedValue is { } value ? Stored(Evaluate(value, scope)) : null);
    }

    private static Completion ExecuteBranch(IBranchOperation branch) => branch.BranchKind switch
    {
        BranchKind.Break => Completion.Break,
        BranchKind.Continue => Completion.Continue,
        BranchKind.GoTo when IsCase(branch.Target, branch) => Completion.GoTo(branch.Target),
        _ => throw Problems.Refuse(branch, Constructs.Describe(branch)),
    };

    private IEnumerable<object?> Finally(Func<IEnumerable<object?>> body, Action end)
    {
        var isDone = false;
        IEnumerator<object?>? elements = null;
        try
        {
            while (Within(() => (elements ??= body().GetEnumerator()).MoveNext(), () => isDone = true, end))
                yield return elements!.Current;
        }
        finally
        {
            if (!isDone)
                End(elements, end);
        }
    }

    /// <summary>Goes on inside a <c>try</c>. An exception that nobody catches runs the <c>finally</c> too, which may throw another in its place.</summary>
    private bool Within(Func<bool> advance, Action done, Action end)
    {
        try
        {
            return advance();
        }
        catch (Exception exception)
        {
            done();
            if (Translate(exception, _place!) is EvaluationStopped { IsThrown: true })
                End(null, end);

            throw;
        }
    }

    private void End(IEnumerator<object?>? elements, Action end)
    {
        _finals++;
        elements?.Dispose();
        end();
    }
}
