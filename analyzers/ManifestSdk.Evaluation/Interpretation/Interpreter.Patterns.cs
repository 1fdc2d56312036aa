using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private bool EvaluateIsPattern(IIsPatternOperation operation, Scope scope) =>
        Matches(operation.Pattern, EvaluateKnown(operation.Value, scope), scope);

    private object? EvaluateSwitch(ISwitchExpressionOperation operation, Scope scope)
    {
        var value = EvaluateKnown(operation.Value, scope);
        foreach (var arm in operation.Arms)
        {
            var inner = scope.Nested();
            Declare(arm.Locals, inner);
            if (Matches(arm.Pattern, value, inner) && (arm.Guard is null || EvaluateCondition(arm.Guard, inner)))
                return Evaluate(arm.Value, inner);
        }

        throw Problems.Throws(operation.Value.Syntax.Origin(), "SwitchExpressionException", "no arm matches the value");
    }

    private IEnumerable<object?> IterateSwitch(ISwitchOperation statement, Scope outer, Ending ending)
    {
        var value = EvaluateKnown(statement.Value, outer);
        var scope = outer.Nested();
        Declare(statement.Locals.Concat(statement.Cases.SelectMany(static section => section.Locals)), scope);
        var chosen = statement.Cases.FirstOrDefault(section => section.Clauses.Any(clause => Matches(clause, value, scope)))
            ?? statement.Cases.FirstOrDefault(static section => section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation));
        while (chosen is not null)
        {
            ending.Completion = Completion.Normal;
            foreach (var element in IterateAll(chosen.Body, scope, ending))
                yield return element;

            chosen = ending.Completion is { Kind: CompletionKind.GoTo, Value: ILabelSymbol target } ? statement.Cases.FirstOrDefault(section => Has(section, target)) : null;
        }

        if (ending.Completion.Kind == CompletionKind.Break)
            ending.Completion = Completion.Normal;
    }

    private bool Matches(ICaseClauseOperation clause, object? value, Scope scope) => clause switch
    {
        IDefaultCaseClauseOperation => false,
        ISingleValueCaseClauseOperation single => Equals(value, EvaluateKnown(single.Value, scope)),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, scope) && (pattern.Guard is null || EvaluateCondition(pattern.Guard, scope)),
        _ => throw Problems.Refuse(clause, Constructs.Describe(clause)),
    };

    private bool Matches(IPatternOperation pattern, object? value, Scope scope)
    {
        _budget.Step();
        _place = pattern;
        return pattern switch
        {
            IDiscardPatternOperation => true,
            IConstantPatternOperation constant => MatchesConstant(constant, value, scope),
            IRelationalPatternOperation relational => MatchesRelation(relational, value, scope),
            INegatedPatternOperation negated => !Matches(negated.Pattern, value, scope),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
                Matches(either.LeftPattern, value, scope) || Matches(either.RightPattern, value, scope),
            IBinaryPatternOperation both => Matches(both.LeftPattern, value, scope) && Matches(both.RightPattern, value, scope),
            ITypePatternOperation type => value is not null && IsInstance(value, Resolve(type.MatchedType, scope), pattern, Resolve(type.InputType, scope)),
            IDeclarationPatternOperation declaration => MatchesDeclaration(declaration, value, scope),
            IRecursivePatternOperation recursive => MatchesRecursive(recursive, value, scope),
            IListPatternOperation list => MatchesList(list, value, scope),
            _ => throw Problems.Refuse(pattern, Constructs.Describe(pattern)),
        };
    }

    private bool MatchesConstant(IConstantPatternOperation pattern, object? value, Scope scope)
    {
        var constant = EvaluateKnown(pattern.Value, scope);
        return Equals(value, constant);
    }

    private bool MatchesRelation(IRelationalPatternOperation pattern, object? value, Scope scope)
    {
        var bound = EvaluateKnown(pattern.Value, scope)!;
        if (value is null || value.GetType() != bound.GetType())
            return false;

        return Arithmetic.Operate(pattern.OperatorKind, Arithmetic.Promote(NumberOf(value)), Arithmetic.Promote(NumberOf(bound)), isChecked: false) is true;
    }

    private bool MatchesDeclaration(IDeclarationPatternOperation pattern, object? value, Scope scope)
    {
        if (!pattern.MatchesNull && (value is null || (pattern.MatchedType is { } type && !IsInstance(value, Resolve(type, scope), pattern, Resolve(pattern.InputType, scope)))))
            return false;

        Bind(pattern.DeclaredSymbol, value, scope);
        return true;
    }

    private bool MatchesRecursive(IRecursivePatternOperation pattern, object? value, Scope scope)
    {
        if (value is null || !IsInstance(value, Resolve(pattern.MatchedType, scope), pattern, Resolve(pattern.InputType, scope)))
            return false;

        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = PartsOf(value, pattern.DeconstructionSubpatterns.Length, pattern.DeconstructSymbol as IMethodSymbol, pattern, scope);
            if (parts.Where((part, i) => !Matches(pattern.DeconstructionSubpatterns[i], part, scope)).Any())
                return false;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (_effects.AreIn(property.Member))
                throw Problems.Refuse(property.Member, "properties that change something in patterns, because compilers read them differently often");

            _receivers.Push(value);
            var member = EvaluateKnown(property.Member, scope);
            _receivers.Pop();
            if (!Matches(property.Pattern, member, scope))
                return false;
        }

        Bind(pattern.DeclaredSymbol, value, scope);
        return true;
    }

    private bool MatchesList(IListPatternOperation pattern, object? value, Scope scope)
    {
        if (value is null)
            return false;

        var items = value switch
        {
            string text => text.Cast<object?>().ToArray(),
            System.Collections.IList list => list.Cast<object?>().ToArray(),
            _ => throw Problems.Refuse(pattern, "list patterns over anything but strings, arrays and lists"),
        };
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(static each => each is ISlicePatternOperation)!);
        var rest = items.Length - (pattern.Patterns.Length - 1);
        if (slice < 0 ? items.Length != pattern.Patterns.Length : rest < 0)
            return false;

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var matches = i == slice
                ? MatchesSlice((ISlicePatternOperation)pattern.Patterns[i], value, i, rest, scope)
                : Matches(pattern.Patterns[i], items[slice < 0 || i < slice ? i : i + rest - 1], scope);
            if (!matches)
                return false;
        }

        Bind(pattern.DeclaredSymbol, value, scope);
        return true;
    }

    private bool MatchesSlice(ISlicePatternOperation pattern, object value, int start, int length, Scope scope)
    {
        if (pattern.Pattern is not { } inner)
            return true;

        var range = start..(start + length);
        return value switch
        {
            string text => Matches(inner, Slice(text, range, pattern), scope),
            Array array => Matches(inner, Slice(array, range, pattern), scope),
            _ => throw Problems.Refuse(pattern, "slices of lists"),
        };
    }

    private void Bind(ISymbol? variable, object? value, Scope scope)
    {
        if (variable is ILocalSymbol local)
            scope.Find(local).Value = StoredAs(value, Resolve(local.Type, scope));
    }
}
