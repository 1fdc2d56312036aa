namespace ManifestSdk.Model;

/// <summary>
/// A value in a manifest: a <see cref="ManifestScalar"/>, a <see cref="ManifestSequence"/> or a <see cref="ManifestMapping"/>.
/// Immutable and equatable; equality looks at values and never at where they were written.
/// </summary>
public abstract class ManifestNode : IEquatable<ManifestNode>
{
    private protected ManifestNode(Origin origin) => Origin = origin;

    /// <summary>Where the value was written.</summary>
    public Origin Origin { get; }

    /// <inheritdoc/>
    public abstract bool Equals(ManifestNode? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ManifestNode);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
