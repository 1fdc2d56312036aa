namespace ManifestSdk.Evaluation;

/// <summary>The values with which a topology is evaluated, compared by content.</summary>
internal sealed class ParameterValues : IEquatable<ParameterValues>
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="values">The values; of several for one parameter the last counts.</param>
    public ParameterValues(IEnumerable<GivenValue> values)
    {
        foreach (var value in values)
            _values[value.Name] = value.Value;
    }

    public IReadOnlyDictionary<string, string> ByName => _values;

    public bool Equals(ParameterValues? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as ParameterValues);

    public override int GetHashCode() => _values.Count;
}
