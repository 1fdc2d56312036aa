namespace ManifestSdk.Evaluation;

/// <summary>How a statement ended.</summary>
internal readonly record struct Completion(CompletionKind Kind, object? Value = null)
{
    public static Completion Normal => default;

    public static Completion Break => new(CompletionKind.Break);

    public static Completion Continue => new(CompletionKind.Continue);

    public static Completion GoTo(Microsoft.CodeAnalysis.ILabelSymbol target) => new(CompletionKind.GoTo, target);

    public static Completion Return(object? value) => new(CompletionKind.Return, value);
}
