using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    private object? EvaluateInstance(IInstanceReferenceOperation reference, Scope scope) => reference.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance when scope.Activation.This is { Type.IsValueType: true, IsBoxed: true } boxed && !IsLocation(reference) => boxed.Copy(),
        InstanceReferenceKind.ContainingTypeInstance => scope.Activation.This,
        InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput => _receivers.Peek(),
        _ => throw Problems.Refuse(reference, Constructs.Describe(reference)),
    };

    /// <summary>Whether a struct is asked for where it lies, rather than as a value.</summary>
    private static bool IsLocation(IOperation structure) => structure.Parent is IMemberReferenceOperation || (structure.Parent is IInvocationOperation call && call.Instance == structure);

    private object? EvaluateField(IFieldReferenceOperation reference, Scope scope)
    {
        var field = reference.Field;
        if (field.IsStatic)
            return ReadStatic(field, reference, scope);

        return EvaluateReceiver(reference.Instance!, scope) switch
        {
            Unknown unknown => unknown.Derive(),
            Instance instance => instance.Get(field),
            { } tuple when TupleElements.Find(field) is { } element => element.GetValue(tuple),
            _ => throw Problems.Refuse(reference, $"the field '{field.Name}'"),
        };
    }

    private object? EvaluateReceiver(IOperation receiver, Scope scope) =>
        Evaluate(receiver, scope) ?? (receiver.Type?.IsNullable() == true ? null : throw Problems.NullReference(receiver));

    private object? EvaluateProperty(IPropertyReferenceOperation reference, Scope scope)
    {
        var property = reference.Property;
        if (property is { Name: "Name", ContainingType.Name: "MemberInfo" or "Type" } && reference.Instance is ITypeOfOperation { TypeOperand: var operand })
            return NameOf(Resolve(operand, scope));
        if (property.IsStatic && _types.IsOwn(property))
            return property.GetMethod is { } getter && _source.BodyOf(getter) is not null
                ? InvokeOwn(getter, null, [], scope.Activation.Types, reference)
                : ReadStatic(property, reference, scope);

        var receiver = reference.Instance is null ? null : EvaluateReceiver(reference.Instance, scope);
        if (reference.Instance?.Type?.IsNullable() == true)
            return ReadNullable(reference, receiver);

        return ReadProperty(reference, property, receiver, reference.Arguments, scope, IsBase(reference));
    }

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? $"{NameOf(array.ElementType)}[{new string(',', array.Rank - 1)}]" : type.MetadataName;

    private static bool IsBase(IPropertyReferenceOperation reference) => reference.Instance?.Syntax is BaseExpressionSyntax;

    private object? ReadProperty(
        IOperation place, IPropertySymbol property, object? receiver, ImmutableArray<IArgumentOperation> arguments, Scope scope, bool isBase = false)
    {
        if (property.ContainingType.IsSpan() && receiver is Array span)
            return ReadSpan(span, property, arguments, place, scope);
        if (receiver is Exception exception)
            return ReadException(exception, property, place);
        if (receiver is Instance instance)
        {
            var actual = isBase ? property : (IPropertySymbol?)Implementation(property, instance.Type) ?? property;
            if (instance.Base is { } part && !_types.IsOwn(actual))
                return ReadException(part, actual, place);
            if (actual.GetMethod is not { } own || _source.BodyOf(own) is null)
                return instance.Get(actual);
        }

        if (receiver is Unknown unknown && !RuntimeTypes.IsSdk(property))
            return unknown.Derive();

        var getter = property.GetMethod ?? throw Problems.Silent();
        return InvokeMethod(place, Resolve(getter, scope), receiver, arguments, !isBase, scope);
    }

    /// <summary>An array stands for a span.</summary>
    private object? ReadSpan(Array span, IPropertySymbol property, ImmutableArray<IArgumentOperation> arguments, IOperation place, Scope scope) => property.Name switch
    {
        "Length" => span.Length,
        "IsEmpty" => span.Length == 0,
        "this[]" => span.GetValue(IndexIn(span.Length, EvaluateKnown(arguments.First().Value, scope), place)),
        _ => throw Problems.Refuse(place, $"'{property.Name}' of a span"),
    };

    /// <summary>Reads a member for the text of a record.</summary>
    private object? ReadMember(Instance instance, ISymbol member)
    {
        if (member is not IPropertySymbol { GetMethod: { } getter })
            return instance.Get(member);

        var actual = Dispatch(getter, instance.Type, _place!);
        return _source.BodyOf(actual) is null ? instance.Get(actual.AssociatedSymbol!) : InvokeOwn(actual, instance, [], TypeArguments.None, _place);
    }

    private static object? ReadNullable(IPropertyReferenceOperation reference, object? value) => (reference.Property.Name, value) switch
    {
        (_, Unknown unknown) => unknown.Derive(),
        ("HasValue", _) => value is not null,
        ("Value", not null) => value,
        _ => throw Problems.Throws(reference, new InvalidOperationException("Nullable object must have a value.")),
    };

    private object? EvaluateElement(IArrayElementReferenceOperation reference, Scope scope)
    {
        var target = Evaluate(reference.ArrayReference, scope);
        if (target is Unknown unknown)
            return unknown.Derive();

        var array = target as Array ?? throw Problems.NullReference(reference.ArrayReference);
        if (reference.Indices is not [var index])
            throw Problems.Refuse(reference, "arrays of several dimensions");

        var at = EvaluateKnown(index, scope);
        return at is Range range ? Slice(array, range, reference) : array.GetValue(IndexIn(array.Length, at, reference));
    }

    private Array ArrayOf(IArrayElementReferenceOperation reference, Scope scope) =>
        EvaluateKnown(reference.ArrayReference, scope) as Array ?? throw Problems.NullReference(reference.ArrayReference);

    private static int IndexIn(int length, object? index, IOperation place)
    {
        var position = index is Index fromEnd ? fromEnd.GetOffset(length) : System.Convert.ToInt64(index, System.Globalization.CultureInfo.InvariantCulture);
        return position >= 0 && position < length ? (int)position : throw Problems.Throws(place.Syntax.Origin(), nameof(IndexOutOfRangeException), "Index was outside the bounds of the array.");
    }

    private object? EvaluateIndexer(IImplicitIndexerReferenceOperation reference, Scope scope)
    {
        var receiver = EvaluateReceiver(reference.Instance, scope);
        if (receiver is Unknown unknown)
            return unknown.Derive();

        var at = EvaluateKnown(reference.Argument, scope);
        return (receiver, at) switch
        {
            (string text, Range range) => Slice(text, range, reference),
            (string text, _) => text[IndexIn(text.Length, at, reference)],
            (System.Collections.IList list, not Range) => list[IndexIn(list.Count, at, reference)],
            _ => throw Problems.Refuse(reference, Constructs.Describe(reference)),
        };
    }

    private static string Slice(string text, Range range, IOperation place)
    {
        var (start, length) = Bounds(range, text.Length, place);
        return text.Substring(start, length);
    }

    private static Array Slice(Array array, Range range, IOperation place)
    {
        var (start, length) = Bounds(range, array.Length, place);
        var slice = Array.CreateInstance(array.GetType().GetElementType()!, length);
        Array.Copy(array, start, slice, 0, length);
        return slice;
    }

    private static (int Start, int Length) Bounds(Range range, int length, IOperation place)
    {
        var start = range.Start.GetOffset(length);
        var end = range.End.GetOffset(length);
        return start >= 0 && end >= start && end <= length
            ? (start, end - start)
            : throw Problems.Throws(place, new ArgumentOutOfRangeException(nameof(length)));
    }

    private Range EvaluateRange(IRangeOperation operation, Scope scope) =>
        new Range(Bound(operation.LeftOperand, Index.Start, scope), Bound(operation.RightOperand, Index.End, scope));

    private Index Bound(IOperation? operand, Index open, Scope scope) => operand is null
        ? open
        : EvaluateKnown(operand, scope) is var bound && bound is Index index ? index : new Index(ToInt32(bound));
}
