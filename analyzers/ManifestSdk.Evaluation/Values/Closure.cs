namespace ManifestSdk.Evaluation;

/// <summary>A lambda, local function or method group. Real delegates that library code calls are made over it.</summary>
/// <param name="invoke">Evaluates the body.</param>
/// <param name="hasEffects">Whether running it shows.</param>
internal sealed class Closure(Func<object?[], object?> invoke, Func<bool> hasEffects)
{
    public bool HasEffects => hasEffects();

    public object? Invoke(params object?[] arguments) => invoke(arguments);

    /// <summary>The closure behind a delegate value; delegates of the user's own types are closures themselves.</summary>
    public static Closure? Of(object? value) => value switch
    {
        Closure closure => closure,
        Delegate { Target: DelegateThunk thunk } => thunk.Closure,
        _ => null,
    };
}
