namespace ManifestSdk.Model;

/// <summary>An ordered list of values.</summary>
public sealed class ManifestSequence : ManifestNode
{
    private readonly ManifestNode[] _items;

    /// <summary>Makes a list.</summary>
    /// <param name="items">The values, in order.</param>
    /// <param name="origin">Where the list was written.</param>
    public ManifestSequence(IEnumerable<ManifestNode> items, Origin origin = default)
        : base(origin) => _items = items.ToArray();

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<ManifestNode> Items => _items;

    /// <inheritdoc/>
    public override bool Equals(ManifestNode? other) =>
        ReferenceEquals(this, other) || (other is ManifestSequence sequence && _items.SequenceEqual(sequence._items));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _items.Aggregate(_items.Length, static (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    /// <summary>The list in flow style, for messages and debuggers.</summary>
    public override string ToString() => "[" + string.Join(", ", _items.Select(static item => item.ToString())) + "]";
}
