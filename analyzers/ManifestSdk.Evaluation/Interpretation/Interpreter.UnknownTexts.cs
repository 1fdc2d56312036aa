using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Where unknown text becomes a token: at the door of a builder, and only there. Real strings with tokens in them never get
/// into variables, so that no condition, comparison or collection of the program can take a token for the text.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>The unknown texts in a set that are known as soon as the topology runs.</summary>
    public IEnumerable<Unknown> UnknownsIn(ManifestSet set) => _unknownTexts.All.Where(pair => set.Unknowns.Contains(pair.Value)).Select(static pair => pair.Key);

    /// <exception cref="EvaluationStopped">An unknown text stands where the topology's structure depends on it.</exception>
    private ManifestSet WithUnknowns(ManifestSet set)
    {
        if (_unknownTexts.All.Count == 0)
            return set;

        var places = UnknownPlace.Of([.. _unknownTexts.All.Values], set).ToArray();
        if (places.FirstOrDefault(static place => !OpaqueFields.Contain(place.Resource, place.Keys)) is { } place)
            throw Problems.DependsOn(_unknownTexts.All.First(pair => pair.Value == place.Unknown).Key, place.Origin);

        return set.With([.. places.Select(static each => each.Unknown).Distinct()]);
    }

    private static Unknown Join(object?[] operands) => Unknown.Join([.. operands.Select(static operand => operand as Unknown ?? (object)InvariantText.Of(operand))]);

    private void RecordUnknownTexts(IMethodSymbol builder, object?[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Unknown unknown && builder.Parameters[i].Type.SpecialType == SpecialType.System_String)
                arguments[i] = _unknownTexts.TextOf(unknown);
        }
    }

    /// <summary>Lists and tuples are recorded with tokens in them only where they are written as a builder's argument, where nobody else gets hold of them.</summary>
    private object?[] WithUnknownTexts(object?[] items, Func<int, ITypeSymbol?> typeOf, IOperation collection)
    {
        if (!items.Any(static item => item is Unknown) || !IsWrittenToBuilder(collection))
            return items;

        return [.. items.Select((item, index) => item is Unknown unknown && typeOf(index)?.SpecialType == SpecialType.System_String
            ? _unknownTexts.TextOf(unknown)
            : item)];
    }

    private static bool IsWrittenToBuilder(IOperation operation) => operation.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => RuntimeTypes.IsSdk(call.TargetMethod),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => RuntimeTypes.IsSdk(constructor),
        IConversionOperation { OperatorMethod: not null } => false,
        IConversionOperation or ITupleOperation or IArrayInitializerOperation or IArrayCreationOperation or { Kind: CollectionExpressions.Kind } => IsWrittenToBuilder(operation.Parent),
        _ => false,
    };

    /// <summary>What a builder or a value of the SDK says of itself is as unknown as what it was given.</summary>
    private Unknown? AsUnknown(object? result, object? receiver, object?[] arguments)
    {
        if (result is string)
            return _unknownTexts.FindIn(result);

        return result is null || result.GetType().Assembly == typeof(Topology).Assembly
            ? null
            : _unknownTexts.FindIn(receiver) ?? arguments.Select(_unknownTexts.FindIn).FirstOrDefault(static found => found is not null);
    }
}
