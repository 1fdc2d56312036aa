using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>A part of a project that declares resources: a topology, or a YAML file.</summary>
/// <param name="Environment">The environment that it is for; empty for every one.</param>
/// <param name="Folder">The folder of a file; the name of a topology.</param>
/// <param name="IsTopology">Whether it is a topology.</param>
/// <param name="Resources">What it declares.</param>
internal sealed record ProjectSource(string Environment, string Folder, bool IsTopology, IReadOnlyList<ManifestResource> Resources)
{
    /// <summary>The path of a file; empty for a topology.</summary>
    public string Path { get; init; } = "";

    /// <summary>The pieces of text in it that are known later.</summary>
    public IReadOnlyList<UnknownText> Unknowns { get; init; } = [];

    /// <summary>The parameters that a topology asked for.</summary>
    public IReadOnlyList<ManifestParameter> Parameters { get; init; } = [];

    public static ProjectSource OfTopology(ManifestSet set) =>
        new(set.Environment ?? "", set.Name, true, set.Resources) { Unknowns = set.Unknowns, Parameters = set.Parameters };

    public static ProjectSource OfFile(RecognizedFile file, string environment) =>
        new(environment, FilePath.FolderOf(file.File.Path), false, file.Resources)
        {
            Path = FilePath.Normalize(file.File.Path),
            Unknowns = Placeholders.In(file),
        };

    public bool IsFor(string environment) =>
        Environment.Length == 0 || Environment.Equals(environment, StringComparison.OrdinalIgnoreCase);
}
