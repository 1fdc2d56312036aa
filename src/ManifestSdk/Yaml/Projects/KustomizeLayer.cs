using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Yaml;

/// <summary>A <c>kustomization.yaml</c>: what it takes in, and the namespace that it puts that into.</summary>
/// <param name="Folder">Its folder, by which others take it in.</param>
/// <param name="Resources">The files and folders that it takes in.</param>
/// <param name="Namespace">The namespace, or <see langword="null"/> where it leaves namespaces alone.</param>
internal sealed record KustomizeLayer(string Folder, IReadOnlyList<string> Resources, ManifestScalar? Namespace)
{
    private static readonly string[] Fields = ["resources", "bases", "components"];

    public static IEnumerable<KustomizeLayer> In(YamlFile file) => file.Documents
        .Select(static document => document.Root)
        .OfType<ManifestMapping>()
        .Where(root => KustomizeFiles.IsKustomization(root) || KustomizeFiles.IsKustomizationName(file.Path))
        .Select(root => Read(root, FilePath.FolderOf(file.Path)));

    private static KustomizeLayer Read(ManifestMapping root, string folder) => new(
        folder,
        Fields.SelectMany(root.Scalars).Select(static item => item.Text).OfType<string>().Select(item => FilePath.Combine(folder, item)).ToArray(),
        root.Scalar("namespace") is { Text.Length: > 0 } name ? name : null);
}
