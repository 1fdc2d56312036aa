using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Structs that are changed where they lie. Library code copies elements from array to array without a word, so that one of the
/// user's structs may lie in several places: it becomes the array's own before it is changed there.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>Evaluates receivers and indices once; the location itself is looked up whenever somebody asks.</summary>
    private Func<object?> LocationOf(IOperation operation, Scope scope)
    {
        switch (operation)
        {
            case IArrayElementReferenceOperation { Indices: [var index], Type: { IsValueType: true } type } element when _types.IsOwn(type) && !type.IsTupleType:
                var array = ArrayOf(element, scope);
                var at = IndexIn(array.Length, EvaluateKnown(index, scope), element);
                return () => OwnElement(array, at);
            case IFieldReferenceOperation { Instance: { } outer, Type.IsValueType: true } part when TupleElements.Find(part.Field) is null && !part.Field.IsReadOnly:
                var owner = LocationOf(outer, scope);
                return () => owner() is Instance instance ? instance.Get(part.Field) : throw Problems.Refuse(operation, Constructs.Describe(operation));
            default:
                var value = EvaluateReceiver(operation, scope);
                return () => value;
        }
    }

    private static object? OwnElement(Array array, int index)
    {
        var element = array.GetValue(index);
        if (element is not Instance { Type.IsValueType: true, Users: 0 } structure)
            return element;

        var own = structure.Copy();
        array.SetValue(own, index);
        return own;
    }

    /// <summary>Calls a method of a struct in an array on the very element.</summary>
    private object? InvokeAt(IInvocationOperation call, Scope scope)
    {
        var receiver = LocationOf(call.Instance!, scope)();
        if (receiver is not Instance structure)
            return Invoke(call, receiver, scope);

        structure.Users++;
        try
        {
            return Invoke(call, structure, scope);
        }
        finally
        {
            structure.Users--;
        }
    }

    /// <summary>Whether what is changed there lies in an array.</summary>
    private bool IsInArray(IOperation? operation) => operation switch
    {
        IArrayElementReferenceOperation { Type: { IsValueType: true } type } => _types.IsOwn(type) && !type.IsTupleType,
        IFieldReferenceOperation { Type.IsValueType: true } field => IsInArray(field.Instance),
        _ => false,
    };
}
