namespace ManifestSdk.Evaluation;

/// <summary>Something that can be assigned to.</summary>
internal sealed class Place(Func<object?> read, Action<object?> write)
{
    public Place(Variable variable)
        : this(() => variable.Value, value => variable.Value = value)
    {
    }

    public object? Read() => read();

    public void Write(object? value) => write(value);
}
