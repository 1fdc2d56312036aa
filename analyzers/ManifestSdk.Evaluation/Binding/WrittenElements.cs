using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>Finds the part of an expression that an element of its value was written as.</summary>
internal static class WrittenElements
{
    /// <summary>The element of a list or tuple, or <see langword="null"/> when the expression doesn't spell it out.</summary>
    public static IOperation? At(IOperation list, int index) => Unwrap(list) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => At(initializer.ElementValues, index),
        ITupleOperation tuple => At(tuple.Elements, index),
        { Kind: CollectionExpressions.Kind } collection => CollectionExpressions.ElementAt(collection, index),
        IObjectCreationOperation { Initializer: { } initializer } => At(initializer.Initializers, index) is IInvocationOperation { Arguments: [var only] } ? only.Value : null,
        _ => null,
    };

    /// <summary>Key and value of a dictionary's entry; the last of several with one key counts.</summary>
    public static (IOperation Key, IOperation Value)? Entry(IOperation dictionary, string key) => Unwrap(dictionary) is IObjectCreationOperation { Initializer: { } initializer }
        ? initializer.Initializers.Select(EntryOf).LastOrDefault(entry => entry is { Key.ConstantValue.Value: string written } && written == key)
        : null;

    public static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        _ => operation,
    };

    private static (IOperation Key, IOperation Value)? EntryOf(IOperation written) => written switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } => (key.Value, value),
        IInvocationOperation { Arguments: [var key, var value] } => (key.Value, value.Value),
        _ => null,
    };

    private static IOperation? At(ImmutableArray<IOperation> operations, int index) =>
        index >= 0 && index < operations.Length ? operations[index] : null;
}
