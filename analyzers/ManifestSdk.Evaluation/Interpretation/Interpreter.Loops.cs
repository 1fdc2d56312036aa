using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private IEnumerable<object?> IterateLoop(ILoopOperation loop, Scope scope, Ending ending) => loop switch
    {
        IForEachLoopOperation each => IterateForEach(each, scope, ending),
        IForLoopOperation counted => IterateFor(counted, scope, ending),
        IWhileLoopOperation conditional => IterateWhile(conditional, scope, ending),
        _ => throw Problems.Refuse(loop, Constructs.Describe(loop)),
    };

    private IEnumerable<object?> IterateFor(IForLoopOperation loop, Scope outer, Ending ending)
    {
        var scope = outer.Nested();
        Declare(loop.Locals, scope);
        ExecuteAll(loop.Before, scope);
        while (true)
        {
            var round = scope.Nested();
            Declare(loop.ConditionLocals, round);
            if (loop.Condition is { } condition && !EvaluateCondition(condition, round))
                yield break;

            foreach (var element in Iterate(loop.Body, round, ending))
                yield return element;
            if (IsOver(ending))
                yield break;

            ExecuteAll(loop.AtLoopBottom, scope);
        }
    }

    private IEnumerable<object?> IterateWhile(IWhileLoopOperation loop, Scope outer, Ending ending)
    {
        for (var first = true; ; first = false)
        {
            var round = outer.Nested();
            Declare(loop.Locals, round);
            if ((loop.ConditionIsTop || !first) && !Holds(loop, round))
                yield break;

            foreach (var element in Iterate(loop.Body, round, ending))
                yield return element;
            if (IsOver(ending))
                yield break;
        }
    }

    private bool Holds(IWhileLoopOperation loop, Scope scope) =>
        loop.Condition is null || EvaluateCondition(loop.Condition, scope) != loop.ConditionIsUntil;

    private IEnumerable<object?> IterateForEach(IForEachLoopOperation loop, Scope scope, Ending ending)
    {
        if (loop.IsAsynchronous)
            throw Problems.Refuse(loop, "await foreach");

        var elementType = ElementType(loop.Collection.Type, loop);
        foreach (var current in Elements(loop.Collection, scope))
        {
            var round = scope.Nested();
            Declare(loop.Locals, round);
            Bind(loop, elementType, current, round);
            foreach (var element in Iterate(loop.Body, round, ending))
                yield return element;
            if (IsOver(ending))
                yield break;
        }
    }

    private void Bind(IForEachLoopOperation loop, ITypeSymbol elementType, object? element, Scope scope)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator)
        {
            var type = Resolve(declarator.Symbol.Type, scope);
            scope.Find(declarator.Symbol).Value = Stored(Convert(element, Resolve(elementType, scope), type, loop.Collection, isChecked: false));
        }
        else
        {
            var targets = new List<(IOperation Target, Place Place)>();
            CollectTargets(loop.LoopControlVariable, targets, scope);
            Deconstruct(loop.LoopControlVariable, element, _source.DeconstructionOf(loop.Syntax), targets, scope);
        }
    }

    /// <summary>Evaluates a sequence; its elements come one by one, and each counts as a step.</summary>
    private IEnumerable<object?> Elements(IOperation collection, Scope scope)
    {
        if (EvaluateKnown(collection, scope) is not { } value)
            throw Problems.NullReference(collection);
        if (value is Instance instance && collection.Type is { } type)
            return Drained(EnumeratorOf(instance, GetEnumeratorOf(collection, type), collection), collection);
        if (value is not IEnumerable sequence)
            throw Problems.Refuse(collection, $"enumeration of '{collection.Type?.Name}', which is not a collection of .NET");

        return Metered(sequence, collection);
    }

    private static IMethodSymbol GetEnumeratorOf(IOperation collection, ITypeSymbol type) =>
        CommonForEach(collection.Parent!) is { } loop && collection.SemanticModel!.GetForEachStatementInfo(loop).GetEnumeratorMethod is { } pattern
            ? pattern
            : type.AllInterfaces.SelectMany(static each => each.GetMembers("GetEnumerator")).OfType<IMethodSymbol>().FirstOrDefault()
                ?? throw Problems.Refuse(collection, $"enumeration of '{type.Name}'");

    private IEnumerable<object?> Metered(IEnumerable sequence, IOperation place) => Drained(sequence.GetEnumerator(), place);

    private IEnumerable<object?> Drained(IEnumerator enumerator, IOperation place)
    {
        using var disposable = enumerator as IDisposable;
        while (Guarded(enumerator.MoveNext, place))
        {
            _budget.Step();
            yield return enumerator.Current;
        }
    }

    private static ITypeSymbol ElementType(ITypeSymbol? collection, IOperation loop)
    {
        var info = ((CommonForEach(loop) is { } syntax && loop.SemanticModel is { } model) ? model.GetForEachStatementInfo(syntax) : default);
        return info.ElementType ?? (collection as IArrayTypeSymbol)?.ElementType ?? throw Problems.Silent();
    }

    private static CommonForEachStatementSyntax? CommonForEach(IOperation loop) =>
        loop.Syntax as CommonForEachStatementSyntax;

    private static void Declare(IEnumerable<ILocalSymbol> locals, Scope scope)
    {
        foreach (var local in locals)
            scope.Declare(local);
    }

    /// <summary>Whether a loop is over after a round that ended so; <c>break</c> and <c>continue</c> concern nobody outside.</summary>
    private static bool IsOver(Ending ending)
    {
        var kind = ending.Completion.Kind;
        if (kind is CompletionKind.Break or CompletionKind.Continue)
            ending.Completion = Completion.Normal;

        return kind is CompletionKind.Break or CompletionKind.Return or CompletionKind.GoTo;
    }
}
