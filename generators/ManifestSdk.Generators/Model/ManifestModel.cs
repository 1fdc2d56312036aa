using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Generators.Model;

/// <summary>All that a topology makes, as one text.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Environment">The environment's name; <see langword="null"/> when the topology has none.</param>
/// <param name="Yaml">Its documents.</param>
internal sealed record ManifestModel(string Name, string? Environment, string Yaml)
{
    /// <summary>The key in the registry: <c>shop</c>, or <c>prod/shop</c>.</summary>
    public string Key => KeyOf(Name, Environment);

    public static ManifestModel Write(ManifestSet set, CancellationToken cancellationToken) => new(set.Name, set.Environment, ManifestYaml.Write(set));

    public static string KeyOf(string name, string? environment) => environment is null ? name : environment + "/" + name;
}
