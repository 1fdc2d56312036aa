using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Generators.Model;

/// <summary>All that a topology makes, as one text.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Yaml">Its documents.</param>
internal sealed record ManifestModel(string Name, string Yaml)
{
    public static ManifestModel Write(ManifestSet set, CancellationToken cancellationToken) => new(set.Name, ManifestYaml.Write(set));
}
