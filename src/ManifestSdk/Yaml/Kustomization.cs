using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>The <c>kustomization.yaml</c> of each folder, so that <c>kubectl apply -k</c> takes the whole of it.</summary>
internal static class Kustomization
{
    /// <summary>
    /// Makes a <c>kustomization.yaml</c> for every folder of a layout, the output folder included. Its <c>resources</c> are
    /// what lies directly in the folder: files, and folders with a <c>kustomization.yaml</c> of their own. Environments stay apart:
    /// no folder lists that of an environment.
    /// </summary>
    /// <param name="files">All files of the output folder. Without any, there is none to make.</param>
    public static IReadOnlyList<ManifestFile> Of(IEnumerable<ManifestFile> files)
    {
        var folders = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var file in files)
            Enter(file.Path, file.Root, folders);

        return folders.Select(static folder => new ManifestFile(folder.Key + KustomizationName.File, Write(folder.Value))).ToArray();
    }

    // Folders are kept with the slash at their end; the output folder is "".
    private static void Enter(string path, string root, SortedDictionary<string, SortedSet<string>> folders)
    {
        var slash = path.LastIndexOf('/');
        var folder = path.Substring(0, slash + 1);
        if (!folders.TryGetValue(folder, out var resources))
            folders.Add(folder, resources = new SortedSet<string>(StringComparer.Ordinal));

        resources.Add(path.Substring(slash + 1));
        if (folder != root)
            Enter(path.Substring(0, slash), root, folders);
    }

    private static string Write(IEnumerable<string> resources) => ManifestYaml.Write(new ManifestResource(new ManifestMapping(
    [
        new ManifestEntry("apiVersion", Origin.None, ManifestScalar.Of("kustomize.config.k8s.io/v1beta1")),
        new ManifestEntry("kind", Origin.None, ManifestScalar.Of("Kustomization")),
        new ManifestEntry("resources", Origin.None, new ManifestSequence(resources.Select(static resource => ManifestScalar.Of(resource)))),
    ])));
}
