using System.Collections.Concurrent;
using System.Reflection;

namespace ManifestSdk.Evaluation;

/// <summary>
/// Gives a closure the shape of a real delegate, so that builders and LINQ call back into the evaluation. Generic methods
/// bound by reflection cost microseconds where compiling an expression tree would cost a millisecond.
/// </summary>
internal sealed class DelegateThunk(Closure closure)
{
    private static readonly ILookup<string, MethodInfo> Shapes = typeof(DelegateThunk)
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
        .ToLookup(static method => method.Name);

    private static readonly ConcurrentDictionary<Type, MethodInfo?> Bound = new();

    public Closure Closure { get; } = closure;

    /// <summary>The delegate, or <see langword="null"/> when it has more parameters than supported or passes any by reference.</summary>
    public static Delegate? Create(Type delegateType, Closure closure) =>
        Bound.GetOrAdd(delegateType, Bind) is { } method ? Delegate.CreateDelegate(delegateType, new DelegateThunk(closure), method) : null;

    private static MethodInfo? Bind(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke")!;
        var types = invoke.GetParameters().Select(static parameter => parameter.ParameterType).ToList();
        if (types.Any(static type => type.IsByRef))
            return null;

        var returns = invoke.ReturnType != typeof(void);
        var shape = Shapes[returns ? nameof(Function) : nameof(Action)]
            .FirstOrDefault(method => method.GetParameters().Length == types.Count);
        if (returns)
            types.Add(invoke.ReturnType);

        return types.Count == 0 ? shape : shape?.MakeGenericMethod([.. types]);
    }

    private void Action() => Closure.Invoke();

    private void Action<T1>(T1 a) => Closure.Invoke(a);

    private void Action<T1, T2>(T1 a, T2 b) => Closure.Invoke(a, b);

    private void Action<T1, T2, T3>(T1 a, T2 b, T3 c) => Closure.Invoke(a, b, c);

    private void Action<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d) => Closure.Invoke(a, b, c, d);

    private TResult Function<TResult>() => Known<TResult>(Closure.Invoke());

    private TResult Function<T1, TResult>(T1 a) => Known<TResult>(Closure.Invoke(a));

    private TResult Function<T1, T2, TResult>(T1 a, T2 b) => Known<TResult>(Closure.Invoke(a, b));

    private TResult Function<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => Known<TResult>(Closure.Invoke(a, b, c));

    private TResult Function<T1, T2, T3, T4, TResult>(T1 a, T2 b, T3 c, T4 d) => Known<TResult>(Closure.Invoke(a, b, c, d));

    /// <summary>Library code can only go on with a value.</summary>
    private static TResult Known<TResult>(object? result) =>
        result switch
    {
        Unknown unknown => throw Problems.DependsOn(unknown, unknown.Source),
        Instance instance and not TResult => throw new NotPortable($"'{instance.Type.Name}' as '{typeof(TResult).Name}'"),
        _ => (TResult)result!,
    };
}
