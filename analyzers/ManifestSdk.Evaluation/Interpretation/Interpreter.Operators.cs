using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Long sums nest to the left; their left spine is walked, not recursed into.</summary>
    private object? EvaluateBinary(IBinaryOperation operation, Scope scope)
    {
        var spine = new Stack<IBinaryOperation>();
        IOperation leftmost = operation;
        while (leftmost is IBinaryOperation { ConstantValue.HasValue: false } binary)
        {
            spine.Push(binary);
            leftmost = binary.LeftOperand;
        }

        var value = Evaluate(leftmost, scope);
        while (spine.Count > 0)
            value = Combine(spine.Pop(), value, scope);

        return value;
    }

    private object? Combine(IBinaryOperation operation, object? left, Scope scope)
    {
        _budget.Step();
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return ShortCircuit(operation, left, scope);

        var right = Evaluate(operation.RightOperand, scope);
        _place = operation;
        if (operation is { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } && left is not (null or Unknown) && right is not (null or Unknown))
            RefuseIdentity(operation, left, right, scope);

        return Operate(
            operation.OperatorKind, left, right, operation.OperatorMethod, operation.IsLifted, operation.IsChecked, operation.Type, operation, scope);
    }

    /// <summary>Whether two equal values are one object, the program alone can tell: boxes, strings and delegates are made, shared and kept as the runtime likes.</summary>
    private void RefuseIdentity(IBinaryOperation operation, object left, object right, Scope scope)
    {
        var type = Resolve(operation.LeftOperand.Type!, scope);
        if (type.TypeKind == TypeKind.Delegate)
            throw Problems.Refuse(operation, "comparison of delegates");
        if (type.IsReferenceType && type.SpecialType != SpecialType.System_String && left is string or ValueType or EnumValue or Instance { Type.IsValueType: true } && left.Equals(right))
            throw Problems.Refuse(operation, $"whether two equal values of type '{type.Name}' are one object; use Equals");
    }

    private object? ShortCircuit(IBinaryOperation operation, object? left, Scope scope)
    {
        if (operation.OperatorMethod is not null)
            throw Problems.Refuse(operation, "&& and || that a type defines itself");
        if (left is Unknown unknown)
            throw Problems.DependsOn(unknown, operation.LeftOperand);

        var stops = operation.OperatorKind == BinaryOperatorKind.ConditionalOr;
        return (bool)left! == stops ? stops : Evaluate(operation.RightOperand, scope);
    }

    private object? Operate(
        BinaryOperatorKind kind, object? left, object? right, IMethodSymbol? method, bool isLifted, bool isChecked, ITypeSymbol? type, IOperation place, Scope scope)
    {
        if (left is Unknown || right is Unknown)
        {
            var isText = kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String && (method is null || IsBuiltIn(method));
            return isText ? Join([left, right]) : Unknown.FirstOf([left, right]);
        }

        if (isLifted && (left is null || right is null))
            return Arithmetic.Lifted(kind, left, right);
        if (method is { IsStatic: false })
            throw Problems.Refuse(place, "assignment operators that change the object itself; declare the operator static");
        if (method is not null && !IsBuiltIn(method))
            return InvokeMethod(place, method, [left, right], scope);
        if (kind == BinaryOperatorKind.Add && (left is string || right is string || type?.SpecialType == SpecialType.System_String))
            return Budget.Check(InvariantText.Of(left) + InvariantText.Of(right));
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && !Arithmetic.IsNumber(left) && !Arithmetic.IsNumber(right))
            return SameReference(left, right) == (kind == BinaryOperatorKind.Equals);
        if (left is EnumValue or Enum || right is EnumValue or Enum)
            return OperateOnEnum(kind, left!, right!, type, place, isChecked);

        return Arithmetic.Operate(kind, left!, right!, isChecked) ?? throw Problems.Refuse(place, Constructs.Describe(place));
    }

    /// <summary>Operators of the built-in types are computed here; libraries may spell some of them as methods.</summary>
    private static bool IsBuiltIn(IMethodSymbol method) => method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Decimal;

    private object? InvokeMethod(IOperation place, IMethodSymbol method, object?[] operands, Scope scope)
    {
        var arguments = operands.Select(static operand => new Variable(Stored(operand))).ToArray();
        var resolved = Resolve(method, scope);
        return _types.IsOwn(resolved)
            ? InvokeOwn(resolved, null, arguments, scope.Activation.Types, place)
            : InvokeForeign(place, resolved, null, arguments, ImmutableArray<IArgumentOperation>.Empty, scope);
    }

    /// <summary><c>==</c> where no operator is defined: references, but the values of booleans, strings and enums.</summary>
    private static bool SameReference(object? left, object? right) => left switch
    {
        string or bool or EnumValue or Enum => left.Equals(right),
        _ => ReferenceEquals(left, right),
    };

    private object? OperateOnEnum(BinaryOperatorKind kind, object left, object right, ITypeSymbol? type, IOperation place, bool isChecked)
    {
        var result = Arithmetic.Operate(kind, Arithmetic.Promote(NumberOf(left)), Arithmetic.Promote(NumberOf(right)), isChecked)
            ?? throw Problems.Refuse(place, Constructs.Describe(place));
        var target = (place.Type ?? type)?.WithoutNullable();
        return target is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum ? EnumOf(@enum, result) : result;
    }

    private static object NumberOf(object value) => value switch
    {
        EnumValue own => own.Underlying,
        Enum real => System.Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType()), System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private object? EvaluateUnary(IUnaryOperation operation, Scope scope)
    {
        var operand = Evaluate(operation.Operand, scope);
        _place = operation;
        if (operand is null)
            return null;
        if (operand is Unknown unknown)
            return unknown.Derive();
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
            return InvokeMethod(operation, method, [operand], scope);
        if (operation.OperatorKind == UnaryOperatorKind.Hat)
            return new Index((int)operand, fromEnd: true);

        var result = Arithmetic.Operate(operation.OperatorKind, NumberOf(operand), operation.IsChecked) ?? throw Problems.Refuse(operation, Constructs.Describe(operation));
        return operation.Type!.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum ? EnumOf(@enum, result) : result;
    }

    private object? EvaluateTupleComparison(ITupleBinaryOperation operation, Scope scope)
    {
        var left = PartsOf(EvaluateKnown(operation.LeftOperand, scope), 0, null, operation.LeftOperand, scope);
        var right = PartsOf(EvaluateKnown(operation.RightOperand, scope), 0, null, operation.RightOperand, scope);
        if (left.Concat(right).Any(static part => !IsImmutable(part)))
            throw Problems.Refuse(operation, "comparison of tuples of anything but simple values");

        return left.Zip(right, static (one, other) => one is double number && other is double same ? number == same : Equals(one, other)).All(static equal => equal) == (operation.OperatorKind == BinaryOperatorKind.Equals);
    }

    private object? EvaluateConditional(IConditionalOperation operation, Scope scope) => Evaluate(operation.Condition, scope) switch
    {
        Unknown unknown when HasNoEffect(operation.WhenTrue) && HasNoEffect(operation.WhenFalse!) => unknown.Derive(),
        Unknown unknown => throw Problems.DependsOn(unknown, operation.Condition),
        var condition => Evaluate((bool)condition! ? operation.WhenTrue : operation.WhenFalse!, scope),
    };

    /// <summary>What does nothing but give a value may stay unevaluated; what does something may not.</summary>
    private static bool HasNoEffect(IOperation operation) => operation.ConstantValue.HasValue || operation is ILocalReferenceOperation or IParameterReferenceOperation;

    private object? EvaluateCoalesce(ICoalesceOperation operation, Scope scope)
    {
        var value = Evaluate(operation.Value, scope);
        if (value is Unknown unknown)
        {
            // Where the right side throws, the run says so.
            return HasNoEffect(operation.WhenNull) || operation.WhenNull is IConversionOperation { Operand: IThrowOperation } or IThrowOperation
                ? unknown.Derive()
                : throw Problems.DependsOn(unknown, operation);
        }

        return value is null
            ? Evaluate(operation.WhenNull, scope)
            : Convert(value, operation.Value.Type!.WithoutNullable(), Resolve(operation.Type!, scope), operation, isChecked: false);
    }

    private object? EvaluateConditionalAccess(IConditionalAccessOperation operation, Scope scope)
    {
        var receiver = Evaluate(operation.Operation, scope);
        if (receiver is null)
            return null;
        if (receiver is Unknown unknown)
            return unknown.Derive();

        _receivers.Push(receiver);
        var value = Evaluate(operation.WhenNotNull, scope);
        _receivers.Pop();
        return value;
    }
}
