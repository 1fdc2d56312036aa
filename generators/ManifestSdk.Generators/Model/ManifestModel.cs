using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Generators.Model;

/// <summary>All that a topology makes, as one text.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Environment">The environment's name; <see langword="null"/> when the topology has none.</param>
/// <param name="Yaml">Its documents; <see langword="null"/> when they are made by running the topology.</param>
/// <param name="Waiting">How to run it then.</param>
internal sealed record ManifestModel(string Name, string? Environment, string? Yaml, WaitingModel? Waiting)
{
    /// <summary>What the documents were written from.</summary>
    public ManifestSet? Set { get; private init; }

    /// <summary>The key in the registry: <c>shop</c>, or <c>prod/shop</c>.</summary>
    public string Key => KeyOf(Name, Environment);

    public static ManifestModel Write(TopologyModel topology, CancellationToken cancellationToken) =>
        new(topology.Name, topology.Environment, topology.Set is { } set ? ManifestYaml.Write(set) : null, topology.Waiting) { Set = topology.Set };

    /// <summary>The documents, spread over files.</summary>
    public IReadOnlyList<ManifestFile> FilesIn(ManifestLayout layout) => Set is { } set ? ManifestFile.Of(set, layout, Yaml!) : [];

    public static string KeyOf(string name, string? environment) => environment is null ? name : environment + "/" + name;
}
