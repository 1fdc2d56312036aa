using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>A part of a project that declares resources: a topology, or a YAML file.</summary>
/// <param name="Environment">The environment that it is for; empty for every one.</param>
/// <param name="Folder">The folder of a file; the name of a topology.</param>
/// <param name="IsTopology">Whether it is a topology.</param>
/// <param name="Resources">What it declares.</param>
internal sealed record ProjectSource(string Environment, string Folder, bool IsTopology, IReadOnlyList<ManifestResource> Resources)
{
    public static ProjectSource OfTopology(ManifestSet set, string environment = "") => new(environment, set.Name, true, set.Resources);

    public static ProjectSource OfFile(string path, string environment, IReadOnlyList<ManifestResource> resources) =>
        new(environment, FilePath.FolderOf(path), false, resources);

    public bool IsFor(string environment) =>
        Environment.Length == 0 || Environment.Equals(environment, StringComparison.OrdinalIgnoreCase);
}
