using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>What library code and statements ask of a user's object: its equality, its order, its text, its elements, its end.</summary>
internal sealed partial class Interpreter
{
    private int _hashing;

    private object? CallOwn(Instance instance, IMethodSymbol method, object?[] arguments)
    {
        var isHash = method.Name == nameof(GetHashCode);
        _hashing += isHash ? 1 : 0;
        try
        {
            var variables = arguments.Select(static argument => new Variable(argument)).ToArray();
            return InvokeOwn(method, instance, variables, TypeArguments.None, _place) is var result && result is Unknown unknown
                ? throw Problems.DependsOn(unknown, unknown.Source)
                : result;
        }
        finally
        {
            _hashing -= isHash ? 1 : 0;
        }
    }

    /// <summary>
    /// A hash code differs from run to run, so none is known; but while a collection asks for one, any number will do that is
    /// the same for what is equal. Collections of .NET keep their order whatever the numbers are.
    /// </summary>
    private object? HashFor(IMethodSymbol method, object? receiver, object?[] values) => (method.ContainingType.Name, method.Name) switch
    {
        (_, nameof(GetHashCode)) when _hashing > 0 && receiver is not (null or Unknown) => receiver.GetHashCode(),
        ("HashCode", "Combine") when _hashing > 0 && Unknown.FirstOf(values) is null =>
            values.Aggregate(17, static (sum, value) => unchecked((sum * 31) + (value?.GetHashCode() ?? 0))),
        _ => null,
    };

    /// <summary>The elements of a user's type that library code enumerates: by the type's own <c>GetEnumerator</c>, anew each time.</summary>
    private object? Adapted(object? value, IParameterSymbol parameter, IOperation call)
    {
        if (value is not Instance instance || _types.Find(parameter.Type) is not { } real || real.IsInstanceOfType(instance))
            return value;

        var isSequence = parameter.OriginalDefinition.Type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            && parameter.ContainingSymbol.Name != "AsEnumerable";
        return isSequence
            ? SequenceDefinition.MakeGenericMethod(real.GetGenericArguments()).Invoke(this, [(Func<IEnumerable<object?>>)(() => ElementsOf(instance, parameter.Type, call))])
            : throw Problems.Refuse(call, $"'{instance.Type.Name}' as '{parameter.Type.Name}'");
    }

    private IEnumerable<object?> ElementsOf(Instance instance, ITypeSymbol sequence, IOperation place)
    {
        var getEnumerator = sequence.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault()
            ?? throw Problems.Refuse(place, $"enumeration of '{instance.Type.Name}'");
        return Drained(EnumeratorOf(instance, getEnumerator, place), place);
    }

    private IEnumerator EnumeratorOf(Instance instance, IMethodSymbol getEnumerator, IOperation place)
    {
        var method = Dispatch(getEnumerator, instance.Type, place);
        return InvokeOwn(method, instance, [], TypeArguments.None, place) as IEnumerator
            ?? throw Problems.Refuse(place, $"enumeration of '{instance.Type.Name}', whose enumerator is a type of its own; write it with yield");
    }
}
