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
    private object? Adapted(object? value, IParameterSymbol parameter, IOperation call) =>
        value is Instance instance && _types.Find(parameter.Type) is { } real && !real.IsInstanceOfType(instance)
            ? Adapted(instance, real, parameter, call)
            : value;

    private object? Adapted(Instance instance, Type real, IParameterSymbol parameter, IOperation call)
    {
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
        return InvokeOwn(method, instance, [], TypeArguments.None, place) switch
        {
            IEnumerator real => real,
            Instance own => OwnElements(own, getEnumerator.ReturnType, place),
            _ => throw Problems.Refuse(place, $"enumeration of '{instance.Type.Name}'"),
        };
    }

    /// <summary>Asks a user's enumerator for its elements, and disposes of it, as a loop does.</summary>
    private IEnumerator OwnElements(Instance enumerator, ITypeSymbol declared, IOperation place)
    {
        var moveNext = EnumeratorMember(enumerator, declared, nameof(IEnumerator.MoveNext), place) as IMethodSymbol ?? throw Problems.Refuse(place, $"enumeration by '{declared.Name}'");
        var current = EnumeratorMember(enumerator, declared, nameof(IEnumerator.Current), place);
        try
        {
            while ((bool)InvokeOwn(moveNext, enumerator, [], TypeArguments.None, place)!)
                yield return ReadMember(enumerator, current);
        }
        finally
        {
            if (DisposeOf(enumerator.Type) is { } dispose)
                InvokeOwn(Dispatch(dispose, enumerator.Type, place), enumerator, [], TypeArguments.None, place);
        }
    }

    /// <summary>Through an interface its implementation is asked, else the member of that name.</summary>
    private static ISymbol EnumeratorMember(Instance enumerator, ITypeSymbol declared, string name, IOperation place)
    {
        var candidates = declared.TypeKind == TypeKind.Interface
            ? declared.AllInterfaces.Insert(0, (INamedTypeSymbol)declared).SelectMany(each => each.GetMembers(name)).Select(enumerator.Type.FindImplementationForInterfaceMember)
            : TypeShape.Hierarchy(enumerator.Type).SelectMany(each => each.GetMembers(name)).Where(static member => member.DeclaredAccessibility == Accessibility.Public);
        return candidates.FirstOrDefault(static member => member is not null) ?? throw Problems.Refuse(place, $"enumeration by '{declared.Name}'");
    }
}
