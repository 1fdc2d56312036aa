using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

/// <summary>Whether a piece of code may do more than give a value: whether it shows how often, and in which order, it runs.</summary>
internal sealed class Effects(SourceCode source, Func<ISymbol, bool> isOwn)
{
    private readonly Dictionary<IOperation, bool> _known = [];

    public bool AreIn(IOperation code)
    {
        if (!_known.TryGetValue(code, out var effects))
        {
            // What calls itself has the effects that its other parts have.
            _known[code] = false;
            _known[code] = effects = IsEffect(code) || code.ChildOperations.Any(AreIn);
        }

        return effects;
    }

    public bool AreIn(IMethodSymbol method) => source.BodyOf(method) is { } body && AreIn(body);

    private bool IsEffect(IOperation operation) => operation switch
    {
        IAssignmentOperation { Parent: not (IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation) } assignment => !IsLocal(assignment.Target),
        IIncrementOrDecrementOperation step => !IsLocal(step.Target),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => true,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } => AreInLocal(function),
        IInvocationOperation call => isOwn(call.TargetMethod) ? IsOpen(call.TargetMethod) || AreIn(call.TargetMethod) : Changes(call),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } when isOwn(property) => IsOpen(getter) || AreIn(getter),
        _ => false,
    };

    /// <summary>A call of the SDK declares; a call of a collection or builder of text that returns nothing or itself changes it, unless it is one of the code's own.</summary>
    private static bool Changes(IInvocationOperation call) => RuntimeTypes.IsSdk(call.TargetMethod)
        || (call is { Instance: { } receiver, TargetMethod.IsStatic: false }
            && !IsLocal(receiver)
            && receiver.Type is { IsReferenceType: true, SpecialType: SpecialType.None }
            && call.TargetMethod.Name is "Add" or "TryAdd" or "AddRange" or "Append" or "Insert" or "Remove" or "RemoveAt" or "RemoveAll" or "Clear" or "Enqueue" or "Dequeue" or "Push" or "Pop" or "Reverse" or "Sort" or "UnionWith" or "ExceptWith"
            && call.Parent is not IObjectOrCollectionInitializerOperation);

    private bool AreInLocal(IMethodSymbol function) =>
        function.DeclaringSyntaxReferences[0].GetSyntax() is var syntax && source.OperationAt(syntax) is { } body && AreIn(body);

    /// <summary>Which body runs, only the object tells.</summary>
    private static bool IsOpen(IMethodSymbol method) => method.IsAbstract || method.IsVirtual || method.IsOverride;

    /// <summary>A variable that is declared in the very code that changes it.</summary>
    private static bool IsLocal(IOperation target)
    {
        var symbol = target is ILocalReferenceOperation local ? local.Local.ContainingSymbol : null;
        for (var each = target.Parent; each is not null && symbol is not null; each = each.Parent)
        {
            if (each is IAnonymousFunctionOperation lambda)
                return SymbolEqualityComparer.Default.Equals(lambda.Symbol, symbol);
            if (each is ILocalFunctionOperation function)
                return SymbolEqualityComparer.Default.Equals(function.Symbol, symbol);
        }

        return symbol is not null;
    }
}
