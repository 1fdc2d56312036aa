using ManifestSdk.Evaluation;
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
    /// <summary>
    /// Up to here a text stands in the code of the registry, where the literals of a whole program may have 16 MB together. A longer one
    /// is a constant, which the metadata takes in any number, and which only reflection reads without making it a literal again.
    /// </summary>
    private const int MostInCode = 10_000;

    /// <summary>What the documents were written from.</summary>
    public ManifestSet? Set { get; private init; }

    /// <summary>The key in the registry: <c>shop</c>, or <c>prod/shop</c>.</summary>
    public string Key => KeyOf(Name, Environment);

    /// <summary>The constant that holds a long text, for registry and file alike; a member's name has no lower-case letter after an underscore.</summary>
    public string? Constant => Yaml?.Length > MostInCode
        ? "yamlOf" + MemberName.Of(Name) + (Environment is null ? "" : "_in_" + MemberName.Of(Environment))
        : null;

    public static ManifestModel Write(TopologyModel topology, CancellationToken cancellationToken) =>
        new(topology.Name, topology.Environment, topology.Set is { } set ? ManifestYaml.Write(set) : null, topology.Waiting) { Set = topology.Set };

    /// <summary>The documents, spread over files.</summary>
    public IEnumerable<FileModel> FilesIn(ManifestLayout layout) =>
        from file in Set is { } set ? ManifestFile.Of(set, layout, Yaml!) : []
        select new FileModel(file, ReferenceEquals(file.Text, Yaml) ? Constant : null);

    public static string KeyOf(string name, string? environment) => environment is null ? name : environment + "/" + name;
}
