using System.Collections;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Evaluation;

/// <summary>The members of LINQ that ask for the type of an element, or for a default: of the user's types .NET knows neither.</summary>
internal sealed partial class Interpreter
{
    private bool IsFilter(IMethodSymbol method, object?[] values) =>
        method is { Name: "OfType" or "Cast" or "DefaultIfEmpty", ContainingType.Name: nameof(Enumerable), TypeArguments: [var element] }
        && values is [IEnumerable]
        && (method.Name == "DefaultIfEmpty" ? HasOwnDefault(element) : _types.IsOwn(element) && !element.IsTupleType);

    private object FilterOwn(IMethodSymbol method, object source, IOperation call)
    {
        var element = method.TypeArguments[0];
        Func<IEnumerable<object?>> elements = method.Name switch
        {
            "OfType" => () => Metered((IEnumerable)source, call).Where(item => item is not null && IsInstance(item, element, call)).Select(item => StoredAs(item, element)),
            "Cast" => () => Metered((IEnumerable)source, call).Select(item => item is null || IsInstance(item, element, call)
                ? Convert(item, _compilation.ObjectType, element, call, isChecked: false)
                : throw Problems.Refuse(call, $"'Cast' of what is no '{element.Name}', because runtimes notice at different moments; use OfType")),
            _ => () => Metered((IEnumerable)source, call).DefaultIfEmpty(DefaultOf(element, call)),
        };
        return SequenceDefinition.MakeGenericMethod(RealType(element, call)).Invoke(this, [elements]);
    }
}
