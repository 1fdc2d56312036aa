using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Yaml;

/// <summary>What the <c>kustomization.yaml</c> files of a project say about its other files.</summary>
internal sealed class KustomizeFiles
{
    private const string Group = "kustomize.config.k8s.io";

    /// <summary>Fields that name files which Kustomize reads for itself; <c>resources</c> are for the cluster.</summary>
    private static readonly string[] Fields =
        ["patches", "patchesStrategicMerge", "patchesJson6902", "configurations", "transformers", "generators", "replacements", "validators"];

    private readonly Dictionary<string, string> _users = new(StringComparer.Ordinal);

    public KustomizeFiles(IEnumerable<YamlFile> files)
    {
        foreach (var file in files)
        {
            foreach (var root in file.Documents.Select(static document => document.Root).OfType<ManifestMapping>())
            {
                if (IsKustomization(root) || IsKustomizationName(file.Path))
                    Read(root, file.Path);
            }
        }
    }

    /// <summary>The kustomization that reads a file for itself, or <see langword="null"/>.</summary>
    public string? UserOf(string path) => _users.TryGetValue(FilePath.Normalize(path), out var user) ? user : null;

    /// <summary>Whether a document is for Kustomize and not for the cluster.</summary>
    public static bool IsKustomization(ManifestMapping root) =>
        KubernetesKind.GroupOf(root.Text("apiVersion") ?? "") == Group;

    /// <summary>Whether a file is one by its name: it needs neither <c>apiVersion</c> nor <c>kind</c>.</summary>
    public static bool IsKustomizationName(string path) =>
        FilePath.NameOf(path) is KustomizationName.File or KustomizationName.Stem + ".yml" or "Kustomization";

    private void Read(ManifestMapping kustomization, string path)
    {
        foreach (var item in Fields.Select(field => kustomization[field]).OfType<ManifestSequence>().SelectMany(static list => list.Items))
        {
            // Older fields take the path itself, or the patch in its place.
            var used = item is ManifestMapping mapping ? mapping.Text("path") : (item as ManifestScalar)?.Text;
            if (used is { Length: > 0 } && used.IndexOf('\n') < 0)
                _users[FilePath.Combine(FilePath.FolderOf(path), used)] = path;
        }
    }
}
