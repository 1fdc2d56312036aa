namespace ManifestSdk.Model;

/// <summary>
/// Everything that one topology, or a set of YAML files, declares. Immutable: builders, YAML and compiler all end here,
/// and the rules and the YAML writer start here.
/// </summary>
public sealed class ManifestSet : IEquatable<ManifestSet>
{
    private readonly ManifestResource[] _resources;
    private ManifestIndex? _index;

    /// <summary>Makes a set.</summary>
    /// <param name="name">The name of the topology.</param>
    /// <param name="resources">The resources; they are put in the order in which they are written out.</param>
    public ManifestSet(string name, IEnumerable<ManifestResource> resources)
        : this(name ?? throw new ArgumentNullException(nameof(name)), ResourceOrder.Sort(resources), ClusterProfile.Unknown)
    {
    }

    private ManifestSet(string name, ManifestResource[] resources, ClusterProfile cluster)
    {
        Name = name;
        Cluster = cluster;
        _resources = resources;
    }

    /// <summary>The name of the topology; its files are named after it.</summary>
    public string Name { get; }

    /// <summary>The resources: Namespaces first, then what others need, then by namespace and name. External ones are among them.</summary>
    public IReadOnlyList<ManifestResource> Resources => _resources;

    /// <summary>What is known of the cluster that the set is for.</summary>
    public ClusterProfile Cluster { get; }

    /// <summary>The same resources, for a cluster of which something is known: rules then judge by the releases that run there.</summary>
    /// <param name="cluster">What is known.</param>
    public ManifestSet For(ClusterProfile cluster)
    {
        if (cluster is null)
            throw new ArgumentNullException(nameof(cluster));

        return cluster == Cluster ? this : new(Name, _resources, cluster) { Unknowns = Unknowns };
    }

    /// <summary>The pieces of text in it that only the running program knows: none, but in a set that the compiler evaluated.</summary>
    internal IReadOnlyList<UnknownText> Unknowns { get; init; } = [];

    /// <summary>What rules look things up in; built once, when the first rule asks.</summary>
    internal ManifestIndex Index => _index ??= new ManifestIndex(this);

    /// <inheritdoc/>
    public bool Equals(ManifestSet? other) =>
        other is not null && Name == other.Name && Cluster == other.Cluster && _resources.SequenceEqual(other._resources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManifestSet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + _resources.Length);
}
