using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ManifestSdk.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestSdk.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Calls a method that the project has no source of: the SDK's builders, or a pure member of .NET.</summary>
    private object? InvokeForeign(
        IOperation call, IMethodSymbol method, object? receiver, Variable[] arguments, ImmutableArray<IArgumentOperation> written, Scope scope)
    {
        var isSdk = RuntimeTypes.IsSdk(method);
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Adapted(arguments[i].Value, method.Parameters[i], call);

        if (AddsModel(method))
            return AddModel(Models, call, values, written);
        if (IsJson(method))
            return Serialize(method, values, call);
        if (!isSdk && !IsCallable(method))
            return HashFor(method, receiver, values) ?? UnknownResult(call, method, receiver, values);
        if (isSdk)
            RecordUnknownTexts(method, values);
        if (Unknown.FirstOf(receiver, values) is { } unknown)
            return PassOn(unknown, call, method, receiver, values, written);
        if (!isSdk && CultureTraps.Find(method, values) is { } trap)
            throw Problems.Refuse(call, trap);

        RefuseVisibleSteps(method, values, call);
        if (IsFilter(method, values))
            return FilterOwn(method, values[0]!, call);

        var real = _members.Find(method) ?? throw Missing(call, method, isSdk);
        CheckRepetitions(method, values);
        var result = isSdk
            ? CallBuilder(real, receiver, values, call, written)
            : Call(real, receiver, values, call);
        for (var i = 0; i < values.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out)
                arguments[i].Value = Received(values[i], method.Parameters[i].Type, call, scope);
        }

        if (isSdk && AsUnknown(result, receiver, values) is { } said)
            return said;

        Budget.Check(receiver);
        return (result is null && !method.ReturnsVoid) || method.ReturnType.IsTupleType ? Received(result, method.ReturnType, call, scope) : AsSequence(Budget.Check(result), method, values);
    }

    private static bool IsCallable(IMethodSymbol method) => PureMembers.Contains(method) || Substitutes.Find(method) is not null;

    /// <summary>
    /// A member outside the closed list has an unknown result, provided that it can do nothing but return one. Where it is
    /// handed something that it could change, what the evaluator holds might go stale, so the evaluation stops.
    /// </summary>
    private static Unknown UnknownResult(IOperation call, IMethodSymbol method, object? receiver, object?[] arguments)
    {
        if (CultureTraps.Replacement((ISymbol?)method.AssociatedSymbol ?? method) is { } better)
            throw Problems.Refuse(call, $"'{method.ContainingType.Name}.{NameOf(method)}', because its result depends on the machine; use {better}");
        if (method.ReturnsVoid || !IsImmutable(receiver) || !arguments.All(IsImmutable))
            throw Problems.Refuse(call, $"'{method.ContainingType.Name}.{NameOf(method)}': {UnknownReasons.Of(method)}");

        return Unknown.FirstOf(receiver, arguments) ?? new Unknown(call, UnknownReasons.Of(method));
    }

    private static Unknown PassOn(
        Unknown unknown, IOperation call, IMethodSymbol method, object? receiver, object?[] arguments, ImmutableArray<IArgumentOperation> written)
    {
        if (!RuntimeTypes.IsSdk(method) && !method.ReturnsVoid && IsImmutable(receiver) && arguments.All(IsImmutable)
            && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None))
            return unknown;

        var use = written.FirstOrDefault(argument => argument.Parameter is { } parameter && arguments[parameter.Ordinal] is Unknown);
        throw Problems.DependsOn(unknown, use?.Value ?? call);
    }

    private static string NameOf(IMethodSymbol method) => method.AssociatedSymbol?.Name ?? method.Name;

    private static bool IsImmutable(object? value) => value is null or Unknown or string or EnumValue or TimeSpan or DateTime or DateTimeOffset or Uri or Version || value.GetType().IsPrimitive || value is Enum or decimal;

    private static EvaluationStopped Missing(IOperation call, IMethodSymbol method, bool isSdk) => isSdk
        ? Problems.SdkMismatch(call, method)
        : Problems.Refuse(call, $"this overload of '{method.ContainingType.Name}.{NameOf(method)}'");

    private object? CallBuilder(MethodBase method, object? receiver, object?[] values, IOperation call, ImmutableArray<IArgumentOperation> written)
    {
        using (new CallSiteScope(PlaceOf(call, written)))
            return Call(method, receiver, values, call, written);
    }

    private static object? Call(MethodBase method, object? receiver, object?[] values, IOperation call, ImmutableArray<IArgumentOperation>? written = null)
    {
        try
        {
            if (method is ConstructorInfo constructor)
                return constructor.Invoke(values);

            return Substitutes.IsSubstitute(method) && receiver is not null
                ? method.Invoke(null, [receiver, .. values])
                : method.Invoke(receiver, values);
        }
        catch (TargetInvocationException exception)
        {
            throw FromCall(exception.InnerException!, call, written);
        }
    }

    private static bool Guarded(Func<bool> advance, IOperation place)
    {
        try
        {
            return advance();
        }
        catch (Exception exception)
        {
            throw FromCall(exception, place, null);
        }
    }

    /// <summary>What a library call throws is what the topology would throw; a builder's complaint belongs to the argument that it names.</summary>
    private static Exception FromCall(Exception exception, IOperation call, ImmutableArray<IArgumentOperation>? written)
    {
        var translated = Translate(exception, call);
        if (translated is EvaluationStopped or OperationCanceledException)
            return translated;

        var argument = exception is ArgumentException { ParamName: { } name }
            ? written?.FirstOrDefault(argument => argument.Parameter?.Name == name && argument.ArgumentKind != ArgumentKind.DefaultValue)
            : null;
        return Problems.Throws(argument?.Value ?? call, exception);
    }

    /// <summary>How often, how wide and how many; other numbers of such a call may be as large as they like.</summary>
    private static void CheckRepetitions(IMethodSymbol method, object?[] values)
    {
        if (method is not ({ Name: "Range" or "Repeat" or "PadLeft" or "PadRight" or "Append" or "Insert" } or { MethodKind: MethodKind.Constructor }) || RuntimeTypes.IsSdk(method))
            return;

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is int count && method.Parameters[i].Name is "count" or "repeatCount" or "totalWidth" or "capacity")
                Budget.CheckSize(count);
        }
    }
}
