using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private readonly HashSet<Exception> _worded = [];
    private readonly Stack<EvaluationStopped> _caught = new();
    private int _finals;

    private EvaluationStopped Throw(IThrowOperation statement, Scope scope)
    {
        var operand = statement.Exception;
        while (operand is IConversionOperation conversion)
            operand = conversion.Operand;
        if (operand is null)
            return _caught.Peek();
        if (operand is IObjectCreationOperation creation && !IsMade(creation.Type))
            return Described(statement, creation, scope);

        return Evaluate(operand, scope) switch
        {
            Instance { Base: { } made } own => Problems.Throws(statement.Syntax.Origin(), own.Type.Name, OwnMessage(own, made, operand), own),
            Exception real => Problems.Throws(statement.Syntax.Origin(), real.GetType().Name, real.Message, real),
            null => Problems.NullReference(operand),
            Unknown when operand is IObjectCreationOperation unknown => Described(statement, unknown, scope),
            _ => Problems.Refuse(statement, "throw of this exception"),
        };
    }

    private bool IsMade(ITypeSymbol? type) => type is not null && (_types.IsOwn(type) || KnownExceptions.Contain(type));

    /// <summary>An exception of which the evaluator knows no more than what the source says can be reported, not caught.</summary>
    private EvaluationStopped Described(IThrowOperation statement, IObjectCreationOperation creation, Scope scope)
    {
        var message = creation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "message");
        var text = message is null ? null : Evaluate(message.Value, scope) as string;
        return Problems.Throws(statement.Syntax.Origin(), creation.Type!.Name, text ?? $"'{Problems.Quote(creation.Syntax)}'");
    }

    private string OwnMessage(Instance own, Exception made, IOperation creation)
    {
        var message = TypeShape.Hierarchy(own.Type).SelectMany(static each => each.GetMembers(nameof(Exception.Message))).OfType<IPropertySymbol>().FirstOrDefault(_types.IsOwn);
        return message is not null ? ReadMember(own, message) as string ?? "" : _worded.Contains(made) ? made.Message : $"'{Problems.Quote(creation.Syntax)}'";
    }

    /// <summary>The part of .NET in an exception of the user's.</summary>
    private Exception MakeException(IInvocationOperation chained, Variable[] arguments, Scope scope) =>
        InvokeForeign(chained, chained.TargetMethod, null, arguments, chained.Arguments, scope) switch
        {
            Exception made => Noted(made, chained.TargetMethod, arguments),
            Unknown unknown => throw Problems.DependsOn(unknown, chained),
            _ => throw Problems.Silent(),
        };

    /// <summary>A text belongs to a program where the program wrote it. A parameter's name is added to it in words that differ between runtimes.</summary>
    private Exception Noted(Exception made, IMethodSymbol constructor, Variable[] arguments)
    {
        var message = constructor.Parameters.FirstOrDefault(static parameter => parameter.Name == "message");
        if (message is not null && arguments[message.Ordinal].Value is string && made is not ArgumentException { ParamName: not null })
            _worded.Add(made);

        return made;
    }

    private object? ReadException(Exception exception, IPropertySymbol property, IOperation place) => property.Name switch
    {
        nameof(Exception.Message) when _worded.Contains(exception) => exception.Message,
        nameof(Exception.InnerException) => exception.InnerException,
        nameof(ArgumentException.ParamName) => ((ArgumentException)exception).ParamName,
        _ => throw Problems.Refuse(place, $"'{property.Name}' of this exception, because runtimes word it differently"),
    };

    private Completion ExecuteCatching(ITryOperation statement, Scope scope)
    {
        var (receivers, finals) = (_receivers.Count, _finals);
        EvaluationStopped stopped;
        try
        {
            return Execute(statement.Body, scope);
        }
        catch (Exception exception) when (Translate(exception, _place!) is EvaluationStopped { IsThrown: true } thrown)
        {
            stopped = thrown;
        }

        DropReceivers(receivers);
        foreach (var clause in statement.Catches)
        {
            var inner = scope.Nested();
            if (Catches(clause, stopped, isEarly: finals == _finals, inner))
                return Handle(clause, stopped, inner);
        }

        throw stopped;
    }

    /// <summary>Forgets the objects that were being initialised when something threw.</summary>
    private void DropReceivers(int remaining)
    {
        while (_receivers.Count > remaining)
            _receivers.Pop();
    }

    /// <param name="isEarly">Whether no <c>finally</c> has run since the <c>try</c> began.</param>
    private bool Catches(ICatchClauseOperation clause, EvaluationStopped stopped, bool isEarly, Scope scope)
    {
        if (stopped.Thrown is not { } thrown)
            throw Problems.Refuse(clause, $"catch where '{stopped.Problem!.Message}'; check the value before it is used");
        if (clause.ExceptionType is { SpecialType: SpecialType.None } type && !IsInstance(thrown, Resolve(type, scope), clause))
            return false;

        Declare(clause.Locals, scope);
        if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            scope.Find(declarator.Symbol).Value = thrown;

        if (clause.Filter is null)
            return true;
        if (!IsPlain(clause.Filter))
            throw Problems.Refuse(clause.Filter, "'when' that calls methods; use 'if' and 'throw;'");

        return isEarly || IsAbout(clause, clause.Filter)
            ? EvaluateCondition(clause.Filter, scope)
            : throw Problems.Refuse(clause.Filter, "'when' that reads variables, around a 'finally'; use 'if' and 'throw;'");
    }

    /// <summary>
    /// Whether a filter looks at nothing but the exception. The runtime asks it before the <c>finally</c> blocks further in, which
    /// have run here already and may have changed everything else.
    /// </summary>
    private static bool IsAbout(ICatchClauseOperation clause, IOperation filter) => filter switch
    {
        ILocalReferenceOperation local => clause.Locals.Contains(local.Local, SymbolEqualityComparer.Default),
        IParameterReferenceOperation or IInstanceReferenceOperation => false,
        _ => filter.ChildOperations.All(child => IsAbout(clause, child)),
    };

    /// <summary>A filter changes nothing, so that it does not matter when it is asked.</summary>
    private static bool IsPlain(IOperation filter) => filter is not (IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IObjectCreationOperation)
        && filter is not (IPropertyReferenceOperation { Property.IsStatic: true } or IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } } or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        && filter.ChildOperations.All(IsPlain);

    private Completion Handle(ICatchClauseOperation clause, EvaluationStopped stopped, Scope scope)
    {
        _caught.Push(stopped);
        try
        {
            return Execute(clause.Handler, scope);
        }
        finally
        {
            _caught.Pop();
        }
    }
}
