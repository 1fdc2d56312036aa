using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? EvaluateConversion(IConversionOperation operation, Scope scope)
    {
        if (!operation.Conversion.Exists || operation.Type is null)
            throw Problems.Silent();
        if (operation.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation)
            throw Problems.Refuse(operation, "lambdas as anything but delegates");

        var value = Evaluate(operation.Operand, scope);
        _place = operation;
        if (value is Unknown && !TakesUnknownText(operation.OperatorMethod))
            return value;

        var target = Resolve(operation.Type, scope);
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
            return ConvertByMethod(operation, operation.Operand.Type, method, value, target, scope);

        var source = operation.Operand.Type is { } type ? Resolve(type, scope) : target;
        if (operation.IsTryCast)
            return value is not null && IsInstance(value, target, operation, source) ? StoredAs(value, target) : null;

        return Convert(value, source, target, operation, CheckedContext.Holds(operation, _compilation));
    }

    /// <summary>A value of the SDK may be made of unknown text as well as a builder may be handed it.</summary>
    private static bool TakesUnknownText(IMethodSymbol? conversion) =>
        conversion is { Parameters: [{ Type.SpecialType: SpecialType.System_String }] } && RuntimeTypes.IsSdk(conversion);

    private object? ConvertByMethod(IOperation operation, ITypeSymbol? source, IMethodSymbol method, object? value, ITypeSymbol target, Scope scope)
    {
        if (method.Parameters[0].Type.IsSpan() || target.IsSpan())
            return value is Array ? value : throw Problems.Refuse(operation, "spans of anything but arrays");
        if (target.FullMetadataName() == "System.Index")
            return new Index((int)value!);
        if (value is null && source?.IsNullable() == true && !method.Parameters[0].Type.IsNullable())
            return null;

        var argument = Narrow(value, method.Parameters[0].Type, operation, isChecked: false);
        return Narrow(InvokeMethod(operation, method, [argument], scope), target, operation, isChecked: false);
    }

    /// <summary>A conversion that C# itself defines.</summary>
    private object? Convert(object? value, ITypeSymbol source, ITypeSymbol target, IOperation place, bool isChecked)
    {
        if (value is Unknown)
            return value;
        if (value is null)
            return target.IsValueType && !target.IsNullable() ? NullAs(source, place) : null;
        if (source.IsReferenceType && target.WithoutNullable() is { IsValueType: true } unboxed && !IsBoxOf(value, unboxed))
            throw Problems.Throws(place, new InvalidCastException($"The value is no '{target.Name}'"));

        return ToType(value, target.WithoutNullable(), place, isChecked, source);
    }

    /// <summary>Null, where a value type asks for a value.</summary>
    private static object? NullAs(ITypeSymbol source, IOperation place)
    {
        if (source.IsNullable())
            throw Problems.Throws(place, new InvalidOperationException("Nullable object must have a value."));

        return source.IsReferenceType ? throw Problems.NullReference(place) : null;
    }

    /// <summary>Out of a box comes a number only as what went in; an enum and its underlying type count as one.</summary>
    private bool IsBoxOf(object value, ITypeSymbol target)
    {
        var number = target is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : target;
        return !NumericConversion.IsNumeric(number.SpecialType) || _types.Find(number) == NumberOf(value).GetType();
    }

    private object? ToType(object value, ITypeSymbol target, IOperation place, bool isChecked, ITypeSymbol? source = null)
    {
        if (target is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
            return IsInstance(value, target, place) ? value : EnumOf(@enum, NumericConversion.To(@enum.EnumUnderlyingType!.SpecialType, NumberOf(value), isChecked));
        if (NumericConversion.IsNumeric(target.SpecialType))
            return ToNumber(value, target, place, isChecked);
        if (target is INamedTypeSymbol { IsTupleType: true } tuple)
            return ToTuple(value, tuple, place, isChecked);
        if (target.TypeKind == TypeKind.Delegate)
            return Closure.Of(value) is { } closure ? AsDelegate(closure, target, place) : throw Problems.Refuse(place, Constructs.Describe(place));
        if (target.IsSpan() || target is ITypeParameterSymbol)
            return value;
        if (target is IArrayTypeSymbol { ElementType: var to } && source is IArrayTypeSymbol { ElementType: var from } && IsErased(value.GetType()) && !SymbolEqualityComparer.Default.Equals(from, to))
            throw Problems.Refuse(place, $"an array of '{from.Name}' as an array of '{to.Name}', which takes no other '{to.Name}'; make it of that type, or take an IReadOnlyList");

        return IsInstance(value, target, place, source) ? StoredAs(value, target) : throw Problems.Throws(place, new InvalidCastException($"The value is no '{target.Name}'"));
    }

    private static object ToNumber(object value, ITypeSymbol target, IOperation place, bool isChecked)
    {
        var number = NumberOf(value);
        return Arithmetic.IsNumber(number)
            ? NumericConversion.To(target.SpecialType, number, isChecked)
            : throw Problems.Throws(place, new InvalidCastException($"The value is no '{target.Name}'"));
    }

    private object? ToTuple(object value, INamedTypeSymbol target, IOperation place, bool isChecked)
    {
        if (Tuples.ItemsOf(value) is not { } values || _types.Find(target) is not { } type)
            throw Problems.Refuse(place, Constructs.Describe(place));
        if (type.IsInstanceOfType(value))
            return value;

        var items = target.TupleElements.Select((element, i) => values[i] is { } item ? ToType(item, element.Type.WithoutNullable(), place, isChecked) : null);
        return Tuples.Create(type, [.. items.Select((item, i) => Fitting(item, target.TupleElements[i].Type, place))]);
    }

    private object? EvaluateIsType(IIsTypeOperation operation, Scope scope)
    {
        var value = EvaluateKnown(operation.ValueOperand, scope);
        return (value is not null && IsInstance(value, Resolve(operation.TypeOperand, scope), operation, Resolve(operation.ValueOperand.Type!, scope))) != operation.IsNegated;
    }
}
