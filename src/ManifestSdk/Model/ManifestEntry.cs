namespace ManifestSdk.Model;

/// <summary>One key of a <see cref="ManifestMapping"/> with its value.</summary>
/// <param name="key">The key.</param>
/// <param name="keyOrigin">Where the key was written.</param>
/// <param name="value">The value.</param>
public sealed class ManifestEntry(string key, Origin keyOrigin, ManifestNode value) : IEquatable<ManifestEntry>
{
    /// <summary>The key.</summary>
    public string Key { get; } = key ?? throw new ArgumentNullException(nameof(key));

    /// <summary>Where the key was written.</summary>
    public Origin KeyOrigin { get; } = keyOrigin;

    /// <summary>The value.</summary>
    public ManifestNode Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public bool Equals(ManifestEntry? other) => other is not null && Key == other.Key && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManifestEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Key) * 31) + Value.GetHashCode());

    /// <summary>The entry in flow style, for messages and debuggers.</summary>
    public override string ToString() => Key + ": " + Value;
}
