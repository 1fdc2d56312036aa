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
    /// <param name="environment">The environment that the set is for, such as <c>prod</c>; <see langword="null"/> when the topology has none.</param>
    public ManifestSet(string name, IEnumerable<ManifestResource> resources, string? environment = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Environment = environment;
        Cluster = ClusterProfile.Unknown;
        _resources = ResourceOrder.Sort(resources);
    }

    private ManifestSet(ManifestSet other)
    {
        Name = other.Name;
        Environment = other.Environment;
        Cluster = other.Cluster;
        Parameters = other.Parameters;
        Unknowns = other.Unknowns;
        _resources = other._resources;
    }

    /// <summary>The name of the topology; its files are named after it.</summary>
    public string Name { get; }

    /// <summary>The environment that the set is for, whose folder its files lie in; <see langword="null"/> when the topology has none.</summary>
    public string? Environment { get; }

    /// <summary>The resources: Namespaces first, then what others need, then by namespace and name. External ones are among them.</summary>
    public IReadOnlyList<ManifestResource> Resources => _resources;

    /// <summary>What is known of the cluster that the set is for.</summary>
    public ClusterProfile Cluster { get; private init; }

    /// <summary>The same resources, for a cluster of which something is known: rules then judge by the releases that run there.</summary>
    /// <param name="cluster">What is known.</param>
    public ManifestSet For(ClusterProfile cluster)
    {
        if (cluster is null)
            throw new ArgumentNullException(nameof(cluster));

        return cluster == Cluster ? this : new(this) { Cluster = cluster };
    }

    /// <summary>The parameters that the topology asked for, in the order of the calls.</summary>
    internal IReadOnlyList<ManifestParameter> Parameters { get; private init; } = [];

    /// <summary>The pieces of text in it that somebody else fills in later: the running program, or whoever replaces <c>${…}</c>. Rules keep silent about them.</summary>
    internal IReadOnlyList<UnknownText> Unknowns { get; private init; } = [];

    /// <summary>The same resources, with more pieces of text in them that are filled in later.</summary>
    internal ManifestSet With(IEnumerable<UnknownText> unknowns) => new(this) { Unknowns = [.. Unknowns, .. unknowns] };

    /// <summary>The same resources, made with parameters.</summary>
    internal ManifestSet With(IEnumerable<ManifestParameter> parameters) => new(this) { Parameters = [.. parameters] };

    /// <summary>What rules look things up in; built once, when the first rule asks.</summary>
    internal ManifestIndex Index => _index ??= new ManifestIndex(this);

    /// <inheritdoc/>
    public bool Equals(ManifestSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Environment == other.Environment && Cluster == other.Cluster
            && Parameters.SequenceEqual(other.Parameters) && _resources.SequenceEqual(other._resources));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManifestSet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + _resources.Length);
}
