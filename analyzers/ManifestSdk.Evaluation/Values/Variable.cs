namespace ManifestSdk.Evaluation;

/// <summary>A local variable or parameter. Closures share it, as they do in C#.</summary>
internal sealed class Variable(object? value = null)
{
    public object? Value { get; set; } = value;
}
