using ManifestSdk.Patches;

namespace ManifestSdk.Model;

/// <summary>A map from keys to values, in the order in which it is written out.</summary>
public sealed class ManifestMapping : ManifestNode
{
    private readonly ManifestEntry[] _entries;

    /// <summary>Makes a map.</summary>
    /// <param name="entries">The entries, in the order in which they are written out.</param>
    /// <param name="origin">Where the map was written.</param>
    public ManifestMapping(IEnumerable<ManifestEntry> entries, Origin origin = default)
        : this(entries.ToArray(), origin)
    {
    }

    private ManifestMapping(ManifestEntry[] entries, Origin origin)
        : base(origin) => _entries = entries;

    /// <summary>Why patches of this map were not applied.</summary>
    internal IReadOnlyList<PatchProblem> PatchProblems { get; init; } = [];

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<ManifestEntry> Entries => _entries;

    /// <summary>The value of a key, or <see langword="null"/> when the map lacks the key.</summary>
    /// <param name="key">The key.</param>
    public ManifestNode? this[string key] => Find(key)?.Value;

    /// <summary>A map of an array that nobody else keeps.</summary>
    internal static ManifestMapping Owning(ManifestEntry[] entries, Origin origin) => new(entries, origin);

    /// <summary>The same map with other entries.</summary>
    internal ManifestMapping With(IEnumerable<ManifestEntry> entries) => new(entries, Origin) { PatchProblems = PatchProblems };

    /// <summary>The entry of a key, or <see langword="null"/> when the map lacks the key.</summary>
    /// <param name="key">The key.</param>
    public ManifestEntry? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }

    /// <inheritdoc/>
    public override bool Equals(ManifestNode? other) =>
        ReferenceEquals(this, other) || (other is ManifestMapping mapping && _entries.SequenceEqual(mapping._entries));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _entries.Aggregate(_entries.Length, static (hash, entry) => unchecked((hash * 31) + entry.GetHashCode()));

    /// <summary>The map in flow style, for messages and debuggers.</summary>
    public override string ToString() => "{" + string.Join(", ", _entries.Select(static entry => entry.ToString())) + "}";
}
